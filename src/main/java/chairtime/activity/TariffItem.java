package chairtime.activity;

/** What a course of treatment, or a patient, can earn a contract. */
public enum TariffItem {
    BAND_1("Band 1"),
    /** Before it was split on 25 November 2022. */
    BAND_2("Band 2"),
    BAND_2A("Band 2a"),
    BAND_2B("Band 2b"),
    BAND_2C("Band 2c"),
    BAND_3("Band 3"),
    /** Until unscheduled care took its place on 1 April 2026. */
    URGENT("Urgent"),
    UNSCHEDULED("Unscheduled care"),
    FLUORIDE_VARNISH("Fluoride varnish alone, child"),
    PRESCRIPTION("Prescription alone"),
    DENTURE_REPAIR("Denture repair"),
    BRIDGE_REPAIR("Bridge repair"),
    ARREST_OF_BLEEDING("Arrest of bleeding"),
    REMOVAL_OF_SUTURES("Removal of sutures"),
    REGULATION_11("Replacement of an appliance (regulation 11)"),
    PATHWAY_1("Complex care pathway 1"),
    PATHWAY_2("Complex care pathway 2"),
    PATHWAY_3("Complex care pathway 3"),
    NEW_PATIENT_BAND_1("New Patient Premium, band 1"),
    NEW_PATIENT_BAND_2_OR_3("New Patient Premium, band 2 or 3");

    private final String label;

    TariffItem(String label) {
        this.label = label;
    }

    /** Whether its pounds are spread over the claims of a course that lasts for months. */
    public boolean isPathway() {
        return this == PATHWAY_1 || this == PATHWAY_2 || this == PATHWAY_3;
    }

    /** The item in the words of the screens. */
    public String label() {
        return label;
    }
}
