package chairtime.security.domain;

import chairtime.platform.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What a password must be like: long, not the username, none of those that are tried first. */
final class PasswordPolicy {

    /** Least number of characters. */
    static final int SHORTEST = 12;

    // BCrypt reads no more
    private static final int MOST_BYTES = 72;

    private static final Set<String> COMMON = Set.of(
            "password1234",
            "passwordpassword",
            "password12345",
            "password123456",
            "123456789012",
            "1234567890123",
            "12345678901234",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwertyuiopasdf",
            "1q2w3e4r5t6y",
            "iloveyou1234",
            "letmein12345",
            "welcome12345",
            "administrator",
            "administrator1",
            "adminadminadmin",
            "changeme1234",
            "changemechangeme",
            "chairtime1234",
            "chairtimechairtime",
            "dentist12345",
            "abcdefghijkl",
            "abcd1234abcd",
            "football1234",
            "sunshine1234");

    private PasswordPolicy() {}

    /** @throws RefusedException when the password must not be used */
    static void check(String password, String username) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw refused("Use at least 12 characters; three or four unrelated words work well.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw refused("Use at most 72 characters, fewer if they carry accents.");
        }
        if (lower.strip().equals(username) || lower.replace(username, "").length() < SHORTEST / 2) {
            throw refused("The password is mostly the username; choose another.");
        }
        if (COMMON.contains(lower) || lower.chars().distinct().count() <= 3) {
            throw refused("This password is one of the first that are tried; choose another.");
        }
    }

    private static RefusedException refused(String sentence) {
        return new RefusedException("password", sentence);
    }
}
