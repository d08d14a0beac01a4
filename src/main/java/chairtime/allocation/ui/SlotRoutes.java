package chairtime.allocation.ui;

/** Addresses of the pages about slots. */
final class SlotRoutes {

    /** The practice's own slots. */
    static final String CALENDAR = "slots";
    /** What the practice's own slots offer. */
    static final String FACTS = "slots/facts";
    /** The slots of all practices of the commissioner. */
    static final String CAPACITY = "capacity";

    private SlotRoutes() {}
}
