package chairtime.activity;

import org.jspecify.annotations.Nullable;

/**
 * Which providers are listed.
 *
 * @param text part of name, code or contract number, or the beginning of a postcode; empty for all
 * @param holding by the contracts they hold; null for all
 * @param mail by their address for mail; null for all
 * @param everywhere also those that have nothing to do with the commissioner of the one who asks
 */
public record ContractHolderFilter(String text, @Nullable Holding holding, @Nullable Mail mail, boolean everywhere) {

    /** By how many contracts. */
    public enum Holding {
        SEVERAL("Several contracts"),
        NONE("No contract left");

        private final String label;

        Holding(String label) {
            this.label = label;
        }

        /** The choice in the words of the screens. */
        public String label() {
            return label;
        }
    }

    /** By the address for mail. */
    public enum Mail {
        KNOWN("With e-mail"),
        MISSING("Without e-mail");

        private final String label;

        Mail(String label) {
            this.label = label;
        }

        /** The choice in the words of the screens. */
        public String label() {
            return label;
        }
    }
}
