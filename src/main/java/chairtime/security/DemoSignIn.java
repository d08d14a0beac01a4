package chairtime.security;

/**
 * A demonstration account, as the sign-in page offers it.
 *
 * @param username name to sign in with
 * @param displayName name shown to others
 * @param does what the account is for
 */
public record DemoSignIn(String username, String displayName, String does) {

    /** The password of all of them. */
    public static final String PASSWORD = "chairtime-demo";
}
