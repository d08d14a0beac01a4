package chairtime.allocation.domain;

import chairtime.allocation.MessageEnvelope;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;

/** Encrypts messages as patients' details are, bound to their reference, and made smaller before. */
@Component
public class MessageVault {

    private final PatientVault vault;

    MessageVault(PatientVault vault) {
        this.vault = vault;
    }

    /** The message, encrypted with the current key. */
    public SealedMessage seal(String reference, MessageEnvelope message) {
        return new SealedMessage(
                vault.seal(boundTo(reference), smaller(message.original())),
                vault.currentKey(),
                vault.fingerprint(digest(message.sameness())));
    }

    /** The message, encrypted with the current key instead of an earlier one. */
    byte[] renewed(String reference, byte[] blob) {
        return vault.seal(boundTo(reference), vault.openBytes(boundTo(reference), blob));
    }

    /**
     * Every byte of the message with that reference.
     *
     * @throws UnreadableDetailsException when it was changed, is another message, or its key is missing
     */
    public byte[] open(String reference, byte[] blob) {
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(vault.openBytes(boundTo(reference), blob)))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fingerprints under which the same message may be kept. */
    public Set<String> fingerprints(MessageEnvelope message) {
        return vault.fingerprints(digest(message.sameness()));
    }

    private static String boundTo(String reference) {
        return "message " + reference;
    }

    private static byte[] smaller(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
