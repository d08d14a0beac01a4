package chairtime.allocation.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The secret part of a calendar's address: 256 random bits, so that it cannot be guessed and its hash needs no salt.
 *
 * @param text as it stands in the address
 */
public record CalendarToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** One that nobody has had. */
    public static CalendarToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CalendarToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The token of that text; empty when it cannot be one. */
    public static Optional<CalendarToken> of(String text) {
        return text.matches("[A-Za-z0-9_-]{43}") ? Optional.of(new CalendarToken(text)) : Optional.empty();
    }

    /** What is kept of it. */
    public String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Not the secret, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "Secret of a calendar";
    }
}
