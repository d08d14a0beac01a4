package chairtime.activity;

/** Who may look at delivery, as expressions for {@code @PreAuthorize} and as role names for views. */
public final class DeliveryReaders {

    /** Staff of any commissioner: the contractor months are open data. */
    public static final String COMMISSIONERS =
            "hasAnyRole('RECOVERY_LEAD','COMMISSIONER','APPROVER','FINANCE','EVALUATOR','AUDITOR','ADMIN')";

    /** The same, and providers for the contracts they hold. */
    public static final String ALL =
            "hasAnyRole('RECOVERY_LEAD','COMMISSIONER','APPROVER','FINANCE','EVALUATOR','AUDITOR','ADMIN','PROVIDER')";

    private DeliveryReaders() {}
}
