package chairtime.procurement.integration;

import chairtime.procurement.BidData;
import chairtime.procurement.MyBid;
import chairtime.procurement.OpenedBid;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param id number
 * @param callId the call
 * @param provider name of the bidder; null for the bidder itself
 * @param status where the bid stands
 * @param contractNumber contract under which the sessions would be held
 * @param sessionsOffered number of sessions
 * @param pricePerSession pounds a session
 * @param weekdays days of the week
 * @param startDate first day on which it can hold a session
 * @param answers answer by the number of the criterion
 * @param submittedAt when it was handed in
 * @param sessionsAwarded sessions taken of it; null until decided
 */
record BidBody(
        long id,
        long callId,
        @Nullable String provider,
        String status,
        String contractNumber,
        @Nullable Integer sessionsOffered,
        @Nullable BigDecimal pricePerSession,
        List<DayOfWeek> weekdays,
        @Nullable LocalDate startDate,
        Map<Integer, String> answers,
        @Nullable Instant submittedAt,
        @Nullable Integer sessionsAwarded) {

    static BidBody of(OpenedBid bid) {
        return of(
                bid.id().value(),
                bid.callId().value(),
                bid.providerName(),
                bid.status().name(),
                bid.data(),
                bid.submittedAt(),
                bid.sessionsAwarded());
    }

    static BidBody of(MyBid bid) {
        return of(
                bid.id().value(),
                bid.callId().value(),
                null,
                bid.status().name(),
                bid.data(),
                bid.submittedAt(),
                bid.sessionsAwarded());
    }

    private static BidBody of(
            long id,
            long callId,
            @Nullable String provider,
            String status,
            BidData data,
            @Nullable Instant submittedAt,
            @Nullable Integer sessionsAwarded) {
        return new BidBody(
                id,
                callId,
                provider,
                status,
                data.contractNumber(),
                data.sessionsOffered(),
                data.pricePerSession() == null ? null : data.pricePerSession().amount(),
                data.weekdays().stream().sorted().toList(),
                data.startDate(),
                data.answers(),
                submittedAt,
                sessionsAwarded);
    }
}
