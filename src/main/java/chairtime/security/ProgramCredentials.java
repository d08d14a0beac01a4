package chairtime.security;

import org.jspecify.annotations.Nullable;

/**
 * Secrets of programs that another module lets in by a door of its own, checked with the care that passwords of
 * accounts get: hashed alike, locked alike after failures, and neither answer nor time tells whether there is such a
 * program.
 *
 * @see "Decision 0010"
 */
public interface ProgramCredentials {

    /** Longest name of a program. */
    int NAME_MAX_LENGTH = 40;

    /** A new random secret. */
    String newSecret();

    /** The hash to keep of a secret. */
    String hash(String secret);

    /**
     * Returns if the secret is right.
     *
     * @param name name that was sent
     * @param hash hash of the secret that belongs to the name; null when no program may come in by that name
     * @param address where the attempt comes from, as the web server knows it
     * @throws org.springframework.security.core.AuthenticationException when the secret is wrong, or too many attempts
     *     have failed
     */
    void check(String name, String secret, @Nullable String hash, String address);
}
