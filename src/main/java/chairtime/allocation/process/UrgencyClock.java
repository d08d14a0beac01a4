package chairtime.allocation.process;

/** Names out of {@code bpmn/allocation/urgencyClock.dmn}. */
final class UrgencyClock {

    static final String DECISION = "urgencyClock";
    static final String RESOURCE = "bpmn/allocation/urgencyClock.dmn";

    static final String RED_FLAGS = "redFlags";
    static final String SYMPTOMS = "symptoms";
    static final String DISPOSITION_CATEGORY = "dispositionCategory";
    static final String CATEGORY = "category";
    static final String BECAUSE = "because";

    private UrgencyClock() {}
}
