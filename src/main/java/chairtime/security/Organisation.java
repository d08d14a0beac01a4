package chairtime.security;

/**
 * The organisation that an account belongs to and whose data it sees.
 *
 * @param kind commissioner or provider
 * @param code the commissioner's or provider's code
 */
public record Organisation(Kind kind, String code) {

    /** The two sides of a contract. */
    public enum Kind {
        COMMISSIONER,
        PROVIDER
    }

    /** The commissioner with that code. */
    public static Organisation commissioner(String code) {
        return new Organisation(Kind.COMMISSIONER, code);
    }

    /** The provider with that code. */
    public static Organisation provider(String code) {
        return new Organisation(Kind.PROVIDER, code);
    }
}
