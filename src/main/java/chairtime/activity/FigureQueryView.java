package chairtime.activity;

import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A query about the figure of a month.
 *
 * @param id number
 * @param version to be given back with a change
 * @param contractNumber ten digits
 * @param providerCode practice that is asked
 * @param providerName its name
 * @param commissionerCode who asks
 * @param commissionerName its name
 * @param month treatment month
 * @param status where it stands
 * @param published UDA of the contractor month when it was asked; null is no data
 * @param claimed UDA of the claims then; null without claims
 * @param question what the practice is asked
 * @param timesAsked how often
 * @param askedAt when, the last time
 * @param answerDueOn last day to answer
 * @param proposed figure that the practice holds right
 * @param answer how the difference comes about, in its words
 * @param answeredAt when
 * @param agreed figure that counts
 * @param endReason why, or why it was withdrawn
 * @param endedAt when
 * @param endedBy who
 */
public record FigureQueryView(
        FigureQueryId id,
        long version,
        String contractNumber,
        String providerCode,
        String providerName,
        String commissionerCode,
        String commissionerName,
        TreatmentMonth month,
        FigureQueryStatus status,
        @Nullable Uda published,
        @Nullable Uda claimed,
        String question,
        int timesAsked,
        Instant askedAt,
        LocalDate answerDueOn,
        @Nullable Uda proposed,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable Uda agreed,
        @Nullable String endReason,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {}
