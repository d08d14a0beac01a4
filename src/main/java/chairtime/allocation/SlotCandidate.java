package chairtime.allocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A slot with a seat left.
 *
 * @param id number
 * @param providerCode who offers it
 * @param startsAt start
 * @param meantFor the category that comes first
 * @param releaseAt when it opens to the less pressing too; null when it is not kept back
 * @param facts what can be matched
 * @param point where it is, or null when nobody has said
 * @param practiceFree share of its seats that the practice has left, from 0 to 1
 */
public record SlotCandidate(
        SlotId id,
        String providerCode,
        Instant startsAt,
        UrgencyCategory meantFor,
        @Nullable Instant releaseAt,
        SlotFacts facts,
        @Nullable Point point,
        double practiceFree) {}
