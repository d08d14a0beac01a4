package chairtime.allocation.domain;

import chairtime.allocation.PatientDetails;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Encrypts patients' details and opens them again: AES-256-GCM, bound to the patient's pseudonym, so that a record
 * that was changed or put in another patient's place is noticed. In front stands which key it needs.
 */
@Component
public class PatientVault {

    private static final String AES = "AES/GCM/NoPadding";
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    // read when the first patient comes, so that an installation without patients needs no key
    private final Supplier<List<PatientKey>> keys;

    PatientVault(Environment environment) {
        PatientKeySettings settings = new PatientKeySettings(environment);
        keys = SingletonSupplier.of(() -> Stream.concat(Stream.of(settings.current()), settings.before().stream())
                .toList());
    }

    /** The details, encrypted with the current key, with their fingerprints. */
    public SealedDetails seal(String pseudonym, PatientDetails details) {
        PatientKey current = current();
        return new SealedDetails(
                seal(pseudonym, DetailsFormat.write(details)),
                current.id(),
                details.nhsNumber() == null
                        ? null
                        : current.fingerprint(details.nhsNumber().digits()),
                current.fingerprint(person(details)));
    }

    /** Bytes, encrypted with the current key and bound to a name. */
    byte[] seal(String boundTo, byte[] content) {
        PatientKey current = current();
        byte[] nonce = new byte[NONCE_LENGTH];
        random.nextBytes(nonce);
        byte[] secret = run(Cipher.ENCRYPT_MODE, current, nonce, boundTo, content);
        byte[] blob = new byte[PatientKey.ID_LENGTH + NONCE_LENGTH + secret.length];
        System.arraycopy(HexFormat.of().parseHex(current.id()), 0, blob, 0, PatientKey.ID_LENGTH);
        System.arraycopy(nonce, 0, blob, PatientKey.ID_LENGTH, NONCE_LENGTH);
        System.arraycopy(secret, 0, blob, PatientKey.ID_LENGTH + NONCE_LENGTH, secret.length);
        return blob;
    }

    /**
     * The details of that patient.
     *
     * @throws UnreadableDetailsException when they were changed, belong to another patient, or their key is missing
     */
    public PatientDetails open(String pseudonym, byte[] blob) {
        return DetailsFormat.read(openBytes(pseudonym, blob));
    }

    /** @throws UnreadableDetailsException when they were changed, are bound to another name, or their key is missing */
    byte[] openBytes(String boundTo, byte[] blob) {
        if (blob.length < PatientKey.ID_LENGTH + NONCE_LENGTH + TAG_BITS / Byte.SIZE) {
            throw new UnreadableDetailsException(boundTo);
        }
        String keyId = HexFormat.of().formatHex(blob, 0, PatientKey.ID_LENGTH);
        byte[] nonce = Arrays.copyOfRange(blob, PatientKey.ID_LENGTH, PatientKey.ID_LENGTH + NONCE_LENGTH);
        byte[] secret = Arrays.copyOfRange(blob, PatientKey.ID_LENGTH + NONCE_LENGTH, blob.length);
        PatientKey key = keys.get().stream()
                .filter(known -> known.id().equals(keyId))
                .findFirst()
                .orElseThrow(() -> new UnreadableDetailsException(boundTo));
        return run(Cipher.DECRYPT_MODE, key, nonce, boundTo, secret);
    }

    /** Fingerprints under which the NHS number may be kept; none when there is no number. */
    public Set<String> fingerprintsOfNumber(PatientDetails details) {
        return details.nhsNumber() == null
                ? Set.of()
                : underEveryKey(key -> key.fingerprint(details.nhsNumber().digits()));
    }

    /** Fingerprints under which family name and date of birth may be kept. */
    public Set<String> fingerprintsOfPerson(PatientDetails details) {
        return underEveryKey(key -> key.fingerprint(person(details)));
    }

    /** Keyed fingerprint of a text. */
    String fingerprint(String text) {
        return current().fingerprint(text);
    }

    /** Fingerprints under which a text may be kept. */
    Set<String> fingerprints(String text) {
        return underEveryKey(key -> key.fingerprint(text));
    }

    /** Name of the key that new records need. */
    String currentKey() {
        return current().id();
    }

    /** Names of the keys that can be read. */
    Set<String> knownKeys() {
        return underEveryKey(PatientKey::id);
    }

    private PatientKey current() {
        return keys.get().get(0);
    }

    private Set<String> underEveryKey(Function<PatientKey, String> what) {
        return keys.get().stream().map(what).collect(Collectors.toUnmodifiableSet());
    }

    /** Family name and date of birth, without accents, blanks, hyphens and capital letters. */
    private static String person(PatientDetails details) {
        String letters = Normalizer.normalize(details.familyName(), Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
        return letters + "|" + details.birthDate();
    }

    private static byte[] run(int mode, PatientKey key, byte[] nonce, String pseudonym, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(AES);
            cipher.init(mode, key.encryption(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(pseudonym.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (javax.crypto.AEADBadTagException changed) {
            throw new UnreadableDetailsException(pseudonym);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot encrypt with AES-256-GCM", e);
        }
    }
}
