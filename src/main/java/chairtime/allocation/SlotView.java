package chairtime.allocation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A slot as calendars show it; who comes is not part of it.
 *
 * @param id number
 * @param version version that was seen
 * @param providerCode who offers it
 * @param providerName its name
 * @param contractNumber contract under which patients are seen
 * @param place where
 * @param startsAt start
 * @param minutes length
 * @param source where it comes from
 * @param status whether patients can be seen in it
 * @param meantFor the category that comes first
 * @param releaseAt when it opens to the less pressing too; null when it is not kept back
 * @param facts what can be matched
 * @param seats how many patients can be seen
 * @param held how many seats are held for an offer
 * @param booked how many seats are booked
 * @param closeReason why it was closed, if it was
 */
public record SlotView(
        SlotId id,
        long version,
        String providerCode,
        String providerName,
        String contractNumber,
        Place place,
        Instant startsAt,
        int minutes,
        SlotSource source,
        SlotStatus status,
        UrgencyCategory meantFor,
        @Nullable Instant releaseAt,
        SlotFacts facts,
        int seats,
        int held,
        int booked,
        @Nullable String closeReason) {

    /** How many more patients can be placed. */
    public int free() {
        return seats - held - booked;
    }
}
