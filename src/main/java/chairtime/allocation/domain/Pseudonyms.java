package chairtime.allocation.domain;

import java.security.SecureRandom;

/** Random names for patients, without letters that are mistaken for digits on the telephone. */
public final class Pseudonyms {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Pseudonyms() {}

    /** A new pseudonym such as {@code P-7K3M9QXA}. */
    public static String next() {
        StringBuilder name = new StringBuilder("P-");
        for (int i = 0; i < LENGTH; i++) {
            name.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return name.toString();
    }
}
