package chairtime.allocation;

import chairtime.allocation.domain.SeatClaims;
import chairtime.allocation.domain.Slot;
import chairtime.allocation.domain.SlotRepository;
import chairtime.allocation.domain.SlotRules;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.Organisation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes slots of a practice, takes down who did, and tells whom it concerns. */
@Component
class SlotChanges {

    private static final int MOST_SEATS = 3;

    private final SlotRepository slots;
    private final SeatClaims claims;
    private final Overbooking overbooking;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    SlotChanges(
            SlotRepository slots,
            SeatClaims claims,
            Overbooking overbooking,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.slots = slots;
        this.claims = claims;
        this.overbooking = overbooking;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    void describe(String providerCode, Set<SlotId> ids, SlotFacts facts) {
        SlotRules.check(facts);
        Instant now = clock.instant();
        List<Slot> found =
                slots.findByIdInAndProviderCode(ids.stream().map(SlotId::value).toList(), providerCode);
        if (found.isEmpty() || found.size() != ids.size()) {
            throw new NotFoundException("One of these slots");
        }
        for (Slot slot : found) {
            if (claims.isClaimed(slot.id(), now)) {
                throw new RefusedException(
                        "A patient has a seat on %s. Choose only slots without a patient.".formatted(when(slot)));
            }
            String before = slot.facts().toString();
            slot.describe(facts, now);
            record(
                    slot,
                    "slotDescribed",
                    "Slot offers something else",
                    before,
                    slot.facts().toString(),
                    null);
        }
        // somebody may wait for just that
        found.stream()
                .collect(Collectors.groupingBy(
                        Slot::commissionerCode, Collectors.mapping(Slot::id, Collectors.toList())))
                .forEach((commissioner, described) ->
                        SeatsAppeared.of(commissioner, described).forEach(events::publishEvent));
    }

    int addSeat(String providerCode, SlotId id, String reason) {
        SlotRules.checkReason(reason);
        Slot slot = own(providerCode, id);
        slot.demandChangeable(clock.instant());
        FurtherSeat weighed = overbooking.weigh(slot);
        if (!weighed.isAllowed()) {
            throw new RefusedException(
                    "The chance that more patients come than can be seen would be %s %%, and at most %d %% is allowed. Add another slot instead."
                            .formatted(weighed.chancePercent(), weighed.highestPercent()));
        }
        int seats = claims.addSeat(id);
        if (seats > MOST_SEATS) {
            throw new RefusedException("A slot has at most 3 seats. Add another slot instead.");
        }
        record(
                slot,
                "seatAdded",
                "Slot has one more seat, with a chance of %s %% that more patients come than can be seen"
                        .formatted(weighed.chancePercent()),
                (seats - 1) + " seats",
                seats + " seats",
                reason);
        events.publishEvent(new SeatsAppeared(slot.commissionerCode(), List.of(id)));
        return seats;
    }

    FurtherSeat furtherSeat(String providerCode, SlotId id) {
        Slot slot = own(providerCode, id);
        slot.demandChangeable(clock.instant());
        return overbooking.weigh(slot);
    }

    int close(String providerCode, SlotId id, long version, String reason) {
        SlotRules.checkReason(reason);
        Slot slot = own(providerCode, id);
        Instant now = clock.instant();
        slot.demandChangeable(now);
        // the database closes no slot with seats in it
        List<ReferralId> withoutSeat = claims.clear(id, now);
        slot.close(version, reason, now);
        slots.saveAndFlush(slot);
        record(slot, "slotClosed", "Slot closed", SlotStatus.OPEN.name(), SlotStatus.CLOSED.name(), reason);
        events.publishEvent(new SlotClosed(id, slot.commissionerCode(), withoutSeat));
        return withoutSeat.size();
    }

    private Slot own(String providerCode, SlotId id) {
        return slots.findByIdAndProviderCode(id.value(), providerCode)
                .orElseThrow(() -> new NotFoundException("This slot"));
    }

    private void record(Slot slot, String action, String what, String before, String after, @Nullable String reason) {
        audit.record(AuditEntry.of(
                        "allocation." + action, "Slot", String.valueOf(slot.id().value()), what + ": " + when(slot))
                .changed(before, after)
                .because(reason)
                .concerning(Organisation.commissioner(slot.commissionerCode())));
    }

    private static String when(Slot slot) {
        return SlotWords.dayAndTime(slot.time().start());
    }
}
