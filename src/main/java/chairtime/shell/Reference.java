package chairtime.shell;

import java.security.SecureRandom;

/** Numbers that people can read out on the telephone and administrators find in the log. */
final class Reference {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 8;

    private Reference() {}

    static String next() {
        StringBuilder text = new StringBuilder("E-");
        for (int i = 0; i < LENGTH; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
