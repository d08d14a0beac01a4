package chairtime.activity;

/** Services that a contract is split into; only general dentistry's UDA are what the rules of the year judge. */
public enum ServiceLine {
    GENERAL("General dentistry", "UDA"),
    FOUNDATION_DENTIST("Foundation dentists", "UDA"),
    SEDATION("Sedation", "courses"),
    DOMICILIARY("Visits at home", "courses"),
    ORTHODONTIC("Orthodontics", "UOA");

    private final String label;
    private final String unit;

    ServiceLine(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /** The service in the words of the screens. */
    public String label() {
        return label;
    }

    /** What its target is counted in. */
    public String unit() {
        return unit;
    }
}
