package chairtime.activity;

/** The figures that a contract's year is told by. */
public enum YearFigure {
    CONTRACTED("Contracted"),
    VALUE("Value"),
    RATE("Rate a UDA"),
    DELIVERED("Delivered"),
    CARRY_FORWARD("Carried forward into the year"),
    NEW_PATIENT_PREMIUM("New Patient Premium credits"),
    MISCELLANEOUS("Other credits"),
    ADJUSTED("Adjusted"),
    PERCENT("Adjusted, of contracted"),
    TO_LINE("Missing to the line"),
    RECOVERY("To recover"),
    RECOVERY_SET("Recovery set"),
    RECEIVED("Received of the recovery"),
    OUTSTANDING("Outstanding of the recovery"),
    WITHHELD("Withheld at mid-year, still"),
    CARRIED("Carried into the next year"),
    PAID("Paid up to today"),
    MID_YEAR("At mid-year, of contracted"),
    UNSCHEDULED("Unscheduled care to give (courses)"),
    UNSCHEDULED_GIVEN("Unscheduled courses given"),
    UNSCHEDULED_PERCENT("Unscheduled courses, of those to give"),
    UNSCHEDULED_RECOVERY("To recover for unscheduled care"),
    UNSCHEDULED_ABOVE("Unscheduled courses above those to give"),
    ROUTINE_TARGET("Routine target, apart from unscheduled care"),
    ROUTINE_PERCENT("Routine, adjusted, of its target"),
    ROUTINE_RECOVERY("To recover for the routine target"),
    URGENT_INCENTIVE("Urgent incentive, if the practice joined"),
    OTHER_SERVICE("Another service"),
    OTHER_SERVICE_GIVEN("Courses of another service given"),
    OTHER_SERVICE_RECOVERY("To recover for another service");

    private final String label;

    YearFigure(String label) {
        this.label = label;
    }

    /** Whether its units are courses and not UDA. */
    public boolean isCourses() {
        return this == UNSCHEDULED
                || this == UNSCHEDULED_GIVEN
                || this == OTHER_SERVICE_GIVEN
                || this == UNSCHEDULED_ABOVE;
    }

    /** The figure in the words of the screens. */
    public String label() {
        return label;
    }
}
