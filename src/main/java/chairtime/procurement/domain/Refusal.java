package chairtime.procurement.domain;

import chairtime.platform.RefusedException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule that is broken.
 *
 * @param field property name of the field at fault
 * @param sentence what is wrong and what to do
 */
public record Refusal(String field, String sentence) {

    /** Refuses with every sentence, at the first field at fault, unless there is nothing to refuse. */
    public static void throwIfAny(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(
                    refusals.get(0).field(),
                    refusals.stream().map(Refusal::sentence).distinct().collect(Collectors.joining(" ")));
        }
    }
}
