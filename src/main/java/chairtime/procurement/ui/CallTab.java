package chairtime.procurement.ui;

import java.util.Locale;

/** The tabs of a call. */
enum CallTab {
    OVERVIEW("Overview"),
    PROVIDERS("Who may bid"),
    BIDS("Bids"),
    SCORING("Scoring"),
    AWARD("Award"),
    SESSIONS("Sessions"),
    LETTERS("Letters"),
    HISTORY("History"),
    PROCESS("Process");

    private final String label;

    CallTab(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }
}
