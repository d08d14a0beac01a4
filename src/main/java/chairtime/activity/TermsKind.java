package chairtime.activity;

import java.util.Arrays;
import java.util.List;

/** Why the terms of a contract are what they are from a day on. */
public enum TermsKind {
    /** The latest terms of the published months, taken over when the first change was recorded. */
    TAKEN_OVER("Taken over from the published month"),
    START("Start"),
    VARIATION("Variation"),
    VOLUNTARY_REBASE("Voluntary rebase"),
    FORCED_REBASE("Forced rebase"),
    /** Fewer units for the same value, so that the rate reaches the minimum. */
    MINIMUM_UDA_VALUE("Minimum UDA value"),
    UPLIFT("Uplift"),
    HAND_BACK("Hand-back"),
    /** No terms from that day on. */
    CLOSURE("Closure");

    private final String label;

    TermsKind(String label) {
        this.label = label;
    }

    /** The kind in the words of the screens. */
    public String label() {
        return label;
    }

    /** Those that people record. */
    public static List<TermsKind> recorded() {
        return Arrays.stream(values()).filter(kind -> kind != TAKEN_OVER).toList();
    }

    /** Whether the one who records it says a target. */
    public boolean saysTarget() {
        return this != TAKEN_OVER && this != UPLIFT && this != CLOSURE;
    }

    /** Whether the one who records it says a value. */
    public boolean saysValue() {
        return saysTarget() && this != MINIMUM_UDA_VALUE;
    }
}
