package chairtime.allocation;

import chairtime.activity.ContractView;
import chairtime.activity.Contracts;
import chairtime.allocation.domain.AllocationRuleRows;
import chairtime.allocation.domain.AreaPointRows;
import chairtime.allocation.domain.Holder;
import chairtime.allocation.domain.ReleaseHours;
import chairtime.allocation.domain.Slot;
import chairtime.allocation.domain.SlotRepository;
import chairtime.allocation.domain.SlotTime;
import chairtime.allocation.domain.SlotTimes;
import chairtime.platform.LondonTime;
import chairtime.procurement.AwardedSession;
import chairtime.procurement.AwardedSessions;
import chairtime.procurement.SessionsAwarded;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes slots of awarded sessions, in the transaction of the award: sessions without slots, or slots twice, are never
 * seen, and what fails here is a failed job that can be retried.
 */
@Component
@Transactional
class SessionSlots {

    private final AwardedSessions sessions;
    private final SlotRepository slots;
    private final SlotOpening opening;
    private final Contracts contracts;
    private final AllocationRuleRows rules;
    private final AreaPointRows points;
    private final Clock clock;

    SessionSlots(
            AwardedSessions sessions,
            SlotRepository slots,
            SlotOpening opening,
            Contracts contracts,
            AllocationRuleRows rules,
            AreaPointRows points,
            Clock clock) {
        this.sessions = sessions;
        this.slots = slots;
        this.opening = opening;
        this.contracts = contracts;
        this.rules = rules;
        this.points = points;
        this.clock = clock;
    }

    /** Sessions that have slots already are passed over. */
    @EventListener
    void on(SessionsAwarded awarded) {
        String commissioner = awarded.commissionerCode();
        ReleaseHours rule = rules.releaseHours(commissioner, LondonTime.day(clock.instant()));
        Set<Long> done = slots.sessionsWithSlots(
                awarded.sessions().stream().map(session -> session.value()).toList());
        opening.open(
                commissioner,
                sessions.of(awarded).stream()
                        .filter(session -> !done.contains(session.id().value()))
                        .flatMap(session -> slotsOf(commissioner, session, rule))
                        .toList());
    }

    private Stream<Slot> slotsOf(String commissionerCode, AwardedSession session, ReleaseHours rule) {
        Optional<ContractView> contract = contracts.byNumber(session.contractNumber());
        Holder holder = new Holder(
                commissionerCode,
                session.providerCode(),
                session.contractNumber(),
                points.place(
                        contract.map(ContractView::postcode).orElse(""),
                        contract.map(ContractView::district).orElse("")));
        List<SlotTime> times =
                SlotTimes.ofSession(session.day(), session.startTime(), session.hours(), session.slots());
        return IntStream.range(0, times.size())
                .mapToObj(part ->
                        Slot.ofSession(holder, session.id(), part + 1, times.get(part), session.patientGroups(), rule));
    }
}
