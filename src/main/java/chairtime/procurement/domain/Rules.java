package chairtime.procurement.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects what breaks a rule, so that a form hears everything at once. */
final class Rules {

    private final List<Refusal> refusals = new ArrayList<>();

    Rules demand(boolean kept, String field, String sentence) {
        return demand(kept, field, () -> sentence);
    }

    Rules demand(boolean kept, String field, Supplier<String> sentence) {
        if (!kept) {
            refusals.add(new Refusal(field, sentence.get()));
        }
        return this;
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    static boolean isFilled(String text, int longest) {
        return !text.isBlank() && text.length() <= longest;
    }
}
