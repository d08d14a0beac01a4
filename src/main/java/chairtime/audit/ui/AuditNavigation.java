package chairtime.audit.ui;

/** Addresses of the auditor's pages, inside the application and without a leading slash. */
public final class AuditNavigation {

    /** The record of who did, saw and changed what. */
    public static final String AUDIT = "audit";

    private AuditNavigation() {}
}
