package chairtime.procurement.ui;

import java.util.LinkedHashMap;
import java.util.Map;

/** What has to be put right in a form, by property; the first sentence for a property stands. */
final class Problems {

    private final Map<String, String> byProperty = new LinkedHashMap<>();

    Problems when(boolean wrong, String property, String sentence) {
        if (wrong) {
            byProperty.putIfAbsent(property, sentence);
        }
        return this;
    }

    Map<String, String> byProperty() {
        return byProperty;
    }
}
