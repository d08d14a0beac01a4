package chairtime.activity;

/** Who may do what with the rules of the year and tariffs, as expressions for the services of this module. */
final class ActivityRuleRights {

    private static final String NOT_OPERATOR = " and !@deliveryScope.isOperator()";

    /** Reads them with the own commissioner's. */
    static final String READ =
            "hasAnyRole('RECOVERY_LEAD','COMMISSIONER','APPROVER','FINANCE','AUDITOR','ADMIN')" + NOT_OPERATOR;

    /** Sets the own commissioner's. */
    static final String SET = "hasRole('ADMIN')" + NOT_OPERATOR;

    private ActivityRuleRights() {}
}
