package chairtime.allocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the decision table proposes for a referral as it stands.
 *
 * @param version of the referral, to hand back with the decision
 * @param category the category
 * @param because which sign, complaint or code led to it
 * @param deadline when the patient would have to be seen if it were decided now; null when no clock runs
 * @param disposition the code of NHS 111, if there is one that is known
 */
public record TriageProposal(
        long version,
        UrgencyCategory category,
        String because,
        @Nullable Instant deadline,
        @Nullable DispositionView disposition) {}
