package chairtime.allocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a slot does not suit.
 *
 * @param kind what is in the way
 * @param need the need that is not met, for {@link Kind#LACKS_NEED}
 * @param until when it would be out of the way, for {@link Kind#KEPT_BACK}
 */
public record Obstacle(Kind kind, @Nullable AccessNeed need, @Nullable Instant until) {

    /** What can be in the way. */
    public enum Kind {
        DECLINED("It was declined"),
        NOT_FOR_CATEGORY("It is not for patients of this category"),
        KEPT_BACK("It is kept back for more pressing patients"),
        TOO_EARLY("It starts too early to be reached"),
        AFTER_DEADLINE("It starts after the deadline"),
        LACKS_NEED("It lacks what the patient needs"),
        NO_INTERPRETER("The language is not interpreted"),
        OTHER_DENTIST("The dentist is not the one asked for");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The obstacle in the words of the screens. */
        public String label() {
            return label;
        }
    }

    /** The obstacle in words, with what exactly is missing. */
    public String sentence() {
        return need == null ? kind.label() + "." : kind.label() + ": " + need.label() + ".";
    }
}
