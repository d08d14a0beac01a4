package chairtime.activity;

/** Who may call what about reviews, as expressions for the services of this module. */
final class ReviewRights {

    static final String READ = "hasAnyRole('RECOVERY_LEAD','COMMISSIONER','FINANCE','AUDITOR')";
    static final String READ_ONE = "hasAnyRole('RECOVERY_LEAD','COMMISSIONER','FINANCE','AUDITOR','PROVIDER')";
    static final String WORK = "hasAnyRole('RECOVERY_LEAD','COMMISSIONER')";
    /** Records money; whoever decided about it does not. */
    static final String RECEIVE = "hasAnyRole('FINANCE','COMMISSIONER')";

    static final String ANSWER = "hasRole('PROVIDER')";

    private ReviewRights() {}
}
