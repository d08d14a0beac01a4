package chairtime.security.ui;

/** Addresses of the pages about accounts, inside the application and without a leading slash. */
public final class SecurityNavigation {

    /** One's own account. */
    public static final String ACCOUNT = "account";

    /** All accounts that an administrator manages. */
    public static final String ACCOUNTS = "admin/accounts";

    private SecurityNavigation() {}
}
