package chairtime.worklist;

/** The three ways to look at the open tasks. */
public enum WorklistTab {
    /** Tasks that I have. */
    MINE,
    /** Tasks that nobody has and that my roles, or I by name, may take. */
    AVAILABLE,
    /** Every task of my organisation, whoever has it. */
    ALL
}
