package chairtime.allocation;

/** Whether slots meant for one category suit a patient of another. */
public enum Suitability {
    ALWAYS,
    /** Once the slot is not kept back any more. */
    ONCE_RELEASED,
    NEVER
}
