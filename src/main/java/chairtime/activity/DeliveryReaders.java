package chairtime.activity;

/** Who may look at delivery, as expressions for {@code @PreAuthorize} and as role names for views. */
public final class DeliveryReaders {

    /** The operator's administrators have a role of readers and none of the data. */
    private static final String NOT_OPERATOR = " and !@deliveryScope.isOperator()";

    /** Staff of any commissioner: the contractor months are open data. */
    public static final String COMMISSIONERS =
            "hasAnyRole('RECOVERY_LEAD','COMMISSIONER','APPROVER','FINANCE','EVALUATOR','AUDITOR','ADMIN')"
                    + NOT_OPERATOR;

    /** The same, and providers for the contracts they hold. */
    public static final String ALL =
            "hasAnyRole('RECOVERY_LEAD','COMMISSIONER','APPROVER','FINANCE','EVALUATOR','AUDITOR','ADMIN','PROVIDER')"
                    + NOT_OPERATOR;

    private DeliveryReaders() {}
}
