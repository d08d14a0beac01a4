package chairtime.audit;

/**
 * Takes down who did, saw or changed what. An entry joins the transaction of what it describes and can never be
 * changed or removed.
 */
public interface AuditLog {

    /** Takes the entry down for whoever is signed in, or for the system when nobody is. */
    void record(AuditEntry entry);
}
