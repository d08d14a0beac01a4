package chairtime.procurement.integration;

import chairtime.procurement.CallForBidder;
import chairtime.procurement.CallTerms;
import chairtime.procurement.CallView;
import chairtime.procurement.Criterion;
import chairtime.procurement.SessionPattern;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param id number
 * @param title what and where
 * @param commissioner who calls
 * @param status where the call stands
 * @param deadline end of bidding
 * @param weekdays days of the week on which sessions are held
 * @param startTime start of a session, in England
 * @param hours length of a session
 * @param slotsPerSession appointments a session must offer
 * @param priceCeiling most that a session may cost, in pounds
 * @param sessionsWanted number of sessions
 * @param firstDay first day on which a session may be held
 * @param lastDay last such day
 * @param criteria what bids are scored on
 * @param bidsReceived bids handed in so far; null for a provider
 */
record CallBody(
        long id,
        String title,
        String commissioner,
        String status,
        Instant deadline,
        List<DayOfWeek> weekdays,
        LocalTime startTime,
        BigDecimal hours,
        int slotsPerSession,
        BigDecimal priceCeiling,
        int sessionsWanted,
        LocalDate firstDay,
        LocalDate lastDay,
        List<Criterion> criteria,
        @Nullable Integer bidsReceived) {

    static CallBody of(CallView call) {
        CallTerms terms = call.terms();
        SessionPattern pattern = terms.pattern();
        return new CallBody(
                call.id().value(),
                call.title(),
                call.commissionerName(),
                call.status().name(),
                call.deadline(),
                pattern.weekdays().stream().sorted().toList(),
                pattern.startTime(),
                pattern.hours(),
                terms.slotsPerSession(),
                terms.priceCeiling().amount(),
                terms.sessionsWanted(),
                terms.firstDay(),
                terms.lastDay(),
                terms.criteria(),
                call.bidsReceived());
    }

    static CallBody of(CallForBidder call) {
        SessionPattern pattern = call.pattern();
        return new CallBody(
                call.id().value(),
                call.title(),
                call.commissionerName(),
                call.status().name(),
                call.deadline(),
                pattern.weekdays().stream().sorted().toList(),
                pattern.startTime(),
                pattern.hours(),
                call.slotsPerSession(),
                call.priceCeiling().amount(),
                call.sessionsWanted(),
                call.firstDay(),
                call.lastDay(),
                call.criteria(),
                null);
    }
}
