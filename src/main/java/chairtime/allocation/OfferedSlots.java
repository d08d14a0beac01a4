package chairtime.allocation;

import chairtime.activity.ContractView;
import chairtime.activity.Contracts;
import chairtime.allocation.domain.AllocationRuleRows;
import chairtime.allocation.domain.AreaPointRows;
import chairtime.allocation.domain.Holder;
import chairtime.allocation.domain.ReleaseHours;
import chairtime.allocation.domain.Slot;
import chairtime.allocation.domain.SlotRepository;
import chairtime.allocation.domain.SlotRules;
import chairtime.allocation.domain.SlotTime;
import chairtime.allocation.domain.SlotTimes;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import chairtime.platform.WorkingDayCalendar;
import chairtime.security.Organisation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the slots that a practice offers by itself. */
@Component
class OfferedSlots {

    private static final Duration LONGEST = Duration.ofHours(4);

    private final SlotRepository slots;
    private final SlotOpening opening;
    private final Contracts contracts;
    private final AllocationRuleRows rules;
    private final AreaPointRows points;
    private final WorkingDayCalendar calendar;
    private final AuditLog audit;
    private final Clock clock;

    OfferedSlots(
            SlotRepository slots,
            SlotOpening opening,
            Contracts contracts,
            AllocationRuleRows rules,
            AreaPointRows points,
            WorkingDayCalendar calendar,
            AuditLog audit,
            Clock clock) {
        this.slots = slots;
        this.opening = opening;
        this.contracts = contracts;
        this.rules = rules;
        this.points = points;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    SlotId add(String providerCode, SlotData data) {
        SlotRules.check(data.offer());
        SlotTime time = new SlotTime(start(data), data.offer().minutes());
        SlotRules.checkToCome(time, clock.instant());
        return open(providerCode, data.contractNumber(), List.of(time), data.offer())
                .get(0);
    }

    List<SlotId> addPattern(String providerCode, SlotPattern pattern) {
        Instant now = clock.instant();
        SlotRules.check(pattern, LondonTime.day(now));
        List<SlotTime> times = SlotTimes.of(pattern, calendar).stream()
                .filter(time -> time.start().isAfter(now))
                .toList();
        SlotRules.checkCount(times);
        return open(providerCode, pattern.contractNumber(), times, pattern.offer());
    }

    List<String> contracts(String providerCode) {
        return contracts.ofProvider(providerCode).stream()
                .map(ContractView::number)
                .sorted()
                .toList();
    }

    private static Instant start(SlotData data) {
        try {
            return LondonTime.instantOf(data.startsAt());
        } catch (RefusedException e) {
            throw new RefusedException("startsAt", e.getMessage());
        }
    }

    private List<SlotId> open(String providerCode, String contractNumber, List<SlotTime> times, SlotOffer offer) {
        Holder holder = holder(providerCode, contractNumber);
        demandFreeSurgery(contractNumber, times, offer.surgery());
        ReleaseHours rule = rules.releaseHours(holder.commissionerCode(), LondonTime.day(clock.instant()));
        List<SlotId> opened = opening.open(
                holder.commissionerCode(),
                times.stream()
                        .map(time -> Slot.offered(holder, time, offer, rule))
                        .toList());
        audit.record(AuditEntry.of(
                        "allocation.slotsAdded",
                        "Contract",
                        contractNumber,
                        "%d slots added from %s to %s"
                                .formatted(
                                        opened.size(),
                                        SlotWords.dayAndTime(times.get(0).start()),
                                        SlotWords.dayAndTime(
                                                times.get(times.size() - 1).start())))
                .concerning(Organisation.commissioner(holder.commissionerCode())));
        return opened;
    }

    private Holder holder(String providerCode, String contractNumber) {
        ContractView contract = contracts.ofProvider(providerCode).stream()
                .filter(held -> held.number().equals(contractNumber))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        "contractNumber", "Choose one of the contracts that your practice holds."));
        return new Holder(
                contract.commissionerCode(),
                providerCode,
                contractNumber,
                points.place(contract.postcode(), contract.district()));
    }

    private void demandFreeSurgery(String contractNumber, List<SlotTime> times, int surgery) {
        List<SlotTime> there = slots
                .inSurgery(
                        contractNumber,
                        surgery,
                        times.get(0).start().minus(LONGEST),
                        times.get(times.size() - 1).end())
                .stream()
                .map(Slot::time)
                .toList();
        times.stream()
                .filter(time -> there.stream().anyMatch(time::overlaps))
                .findFirst()
                .ifPresent(time -> {
                    throw new RefusedException(
                            "surgery",
                            "Surgery %d has a slot on %s already. Choose another time or another surgery."
                                    .formatted(surgery, SlotWords.dayAndTime(time.start())));
                });
    }
}
