package chairtime.activity;

/** Who may do what with the rules of the year and tariffs, as expressions for the services of this module. */
final class ActivityRuleRights {

    /** Reads them with the own commissioner's; the operator those that hold for everybody. */
    static final String READ = "hasAnyRole('RECOVERY_LEAD','COMMISSIONER','APPROVER','FINANCE','AUDITOR','ADMIN')";

    /** Sets the own commissioner's; the operator those that hold for everybody. */
    static final String SET = "hasRole('ADMIN')";

    /** Sets amounts that only ever hold for everybody. */
    static final String SET_FOR_EVERYBODY = "hasRole('ADMIN') and @deliveryScope.isOperator()";

    private ActivityRuleRights() {}
}
