package chairtime.procurement;

import chairtime.platform.LondonTime;
import chairtime.platform.WorkingDayCalendar;
import chairtime.procurement.domain.Bid;
import chairtime.procurement.domain.BidRepository;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.SessionDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the dates of the sessions that are taken of a bid. */
@Component
class SessionPlan {

    private final BidRepository bids;
    private final WorkingDayCalendar calendar;
    private final Names names;
    private final Clock clock;

    SessionPlan(BidRepository bids, WorkingDayCalendar calendar, Names names, Clock clock) {
        this.bids = bids;
        this.calendar = calendar;
        this.names = names;
        this.clock = clock;
    }

    /** The first dates of the bid from its start, or from tomorrow if that is later. */
    List<LocalDate> dates(Call call, Bid bid, int sessions) {
        LocalDate tomorrow = LondonTime.day(clock.instant()).plusDays(1);
        LocalDate start = bid.offer().startDate();
        return SessionDates.of(
                        call.terms().pattern(),
                        bid.offer().weekdays(),
                        start.isBefore(tomorrow) ? tomorrow : start,
                        call.terms().lastDay(),
                        calendar)
                .stream()
                .limit(sessions)
                .toList();
    }

    /** Why the lines cannot be held any more, as when a decision took too long. */
    List<String> shortages(Call call, List<AwardLine> lines) {
        List<Bid> opened = bids.opened(call.id().value(), call.commissionerCode());
        return lines.stream()
                .flatMap(line -> opened.stream()
                        .filter(bid -> bid.id().equals(line.bid()))
                        .flatMap(bid -> shortage(call, bid, line.sessions()).stream()))
                .toList();
    }

    private Optional<String> shortage(Call call, Bid bid, int sessions) {
        int left = dates(call, bid, Math.min(sessions, bid.offer().sessions())).size();
        return left >= Math.min(sessions, bid.offer().sessions())
                ? Optional.empty()
                : Optional.of("Only %d dates are left for the %d sessions of %s."
                        .formatted(left, sessions, names.provider(bid.providerCode())));
    }
}
