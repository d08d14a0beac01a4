package chairtime.allocation;

/** Where a patient goes from triage. */
public enum TriageRoute {
    /** To a slot before the deadline. */
    SLOT,
    /** To 999, the emergency department or the on-call dentist, never to a slot. */
    EMERGENCY,
    /** To ordinary care, without a slot. */
    NO_SLOT
}
