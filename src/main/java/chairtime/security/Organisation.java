package chairtime.security;

/**
 * The organisation that an account belongs to and whose data it sees.
 *
 * @param kind commissioner, provider or operator
 * @param code the commissioner's or provider's code; {@code ADMIN} for the operator
 */
public record Organisation(Kind kind, String code) {

    private static final Organisation OPERATOR = new Organisation(Kind.OPERATOR, "ADMIN");

    /** The two sides of a contract, and whoever keeps the installation running for both. */
    public enum Kind {
        COMMISSIONER,
        PROVIDER,
        /** Manages accounts and failed jobs; has no data of any commissioner or provider. */
        OPERATOR
    }

    /** The commissioner with that code. */
    public static Organisation commissioner(String code) {
        return new Organisation(Kind.COMMISSIONER, code);
    }

    /** The provider with that code. */
    public static Organisation provider(String code) {
        return new Organisation(Kind.PROVIDER, code);
    }

    /** The organisation that operates the installation. */
    public static Organisation operator() {
        return OPERATOR;
    }

    /** Whether it operates the installation. */
    public boolean isOperator() {
        return kind == Kind.OPERATOR;
    }
}
