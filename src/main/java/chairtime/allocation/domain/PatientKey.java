package chairtime.allocation.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What patients' details are encrypted and found again with. Both keys, and the name by which a record says which one
 * it needs, come from one secret and cannot be turned back into it.
 */
final class PatientKey {

    /** Length of the secret in bytes. */
    static final int SECRET_LENGTH = 32;

    /** Length of the name in bytes. */
    static final int ID_LENGTH = 8;

    private static final String HMAC = "HmacSHA256";

    private final String id;
    private final SecretKeySpec encryption;
    private final SecretKeySpec fingerprints;

    private PatientKey(byte[] secret) {
        id = HexFormat.of().formatHex(Arrays.copyOf(derive(secret, "name of the key"), ID_LENGTH));
        encryption = new SecretKeySpec(derive(secret, "encryption of details"), "AES");
        fingerprints = new SecretKeySpec(derive(secret, "fingerprints of details"), HMAC);
    }

    /** The key of that secret of 32 bytes. */
    static PatientKey of(byte[] secret) {
        if (secret.length != SECRET_LENGTH) {
            throw new IllegalArgumentException("A secret has 32 bytes");
        }
        return new PatientKey(secret);
    }

    /** Name of the key, 16 hexadecimal digits. */
    String id() {
        return id;
    }

    SecretKeySpec encryption() {
        return encryption;
    }

    /** Keyed fingerprint of a text, 64 hexadecimal digits. */
    String fingerprint(String text) {
        return HexFormat.of().formatHex(mac(fingerprints, text));
    }

    private static byte[] derive(byte[] secret, String purpose) {
        return mac(new SecretKeySpec(secret, HMAC), "chairtime " + purpose);
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Key " + id;
    }
}
