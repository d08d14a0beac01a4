package chairtime.procurement;

/** Who may call what, as expressions for the services of this module. */
final class Allowed {

    static final String RAISE = "hasAnyRole('COMMISSIONER','RECOVERY_LEAD')";
    static final String READ_NEEDS = "hasAnyRole('COMMISSIONER','RECOVERY_LEAD','APPROVER','FINANCE','AUDITOR')";
    static final String READ_CALLS =
            "hasAnyRole('COMMISSIONER','RECOVERY_LEAD','APPROVER','FINANCE','AUDITOR','EVALUATOR')";
    static final String PREPARE = "hasRole('COMMISSIONER')";
    static final String SCORE = "hasRole('EVALUATOR')";
    static final String APPROVE = "hasRole('APPROVER')";
    static final String BID = "hasRole('PROVIDER')";
    static final String ADMINISTER = "hasRole('ADMIN')";

    private Allowed() {}
}
