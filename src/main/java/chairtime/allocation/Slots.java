package chairtime.allocation;

import chairtime.allocation.domain.SeatClaims;
import chairtime.allocation.domain.Slot;
import chairtime.allocation.domain.SlotRepository;
import chairtime.allocation.domain.SlotRules;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.LondonTime;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The slots of a practice, for the practice itself. */
@Service
@PreAuthorize("hasRole('PROVIDER')")
@Transactional
public class Slots {

    private static final int MOST_SEATS = 3;

    private final SlotRepository slots;
    private final OfferedSlots offered;
    private final SeatClaims claims;
    private final SlotViews views;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    Slots(
            SlotRepository slots,
            OfferedSlots offered,
            SeatClaims claims,
            SlotViews views,
            ApplicationEventPublisher events,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.slots = slots;
        this.offered = offered;
        this.claims = claims;
        this.views = views;
        this.events = events;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Adds one slot under a contract that the practice holds. */
    public SlotId add(SlotData data) {
        return offered.add(currentUser.requireProviderCode(), data);
    }

    /** Adds the slots of a repeating pattern, all or none; answers how many. */
    public int addPattern(SlotPattern pattern) {
        return offered.addPattern(currentUser.requireProviderCode(), pattern).size();
    }

    /** Says what those slots offer. A slot in which a patient has a seat keeps what the patient was promised. */
    public void describe(Set<SlotId> ids, SlotFacts facts) {
        SlotRules.check(facts);
        Instant now = clock.instant();
        List<Slot> found = slots.findByIdInAndProviderCode(
                ids.stream().map(SlotId::value).toList(), currentUser.requireProviderCode());
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
    }

    /** Lets one more patient be seen in the slot: overbooking, which only the practice can agree to. */
    public int agreeFurtherSeat(SlotId id, String reason) {
        SlotRules.checkReason(reason);
        Slot slot = own(id);
        if (slot.status() != SlotStatus.OPEN) {
            throw new RefusedException("This slot is closed. Add a new one if patients can be seen after all.");
        }
        int seats = claims.addSeat(id);
        if (seats > MOST_SEATS) {
            throw new RefusedException("A slot has at most 3 seats. Add another slot instead.");
        }
        record(slot, "seatAdded", "Slot has one more seat", (seats - 1) + " seats", seats + " seats", reason);
        events.publishEvent(new SeatsAppeared(slot.commissionerCode(), List.of(id)));
        return seats;
    }

    /** Closes a slot to come, with a reason. Patients who had a seat in it need another; the answer says how many. */
    public int close(SlotId id, long version, String reason) {
        SlotRules.checkReason(reason);
        Slot slot = own(id);
        Instant now = clock.instant();
        List<ReferralId> withoutSeat = claims.clear(id, now);
        slot.close(version, reason, now);
        slots.saveAndFlush(slot);
        record(slot, "slotClosed", "Slot closed", SlotStatus.OPEN.name(), SlotStatus.CLOSED.name(), reason);
        events.publishEvent(new SlotClosed(id, slot.commissionerCode(), withoutSeat));
        return withoutSeat.size();
    }

    /** The practice's slots that start on those days, both included, in order; closed ones too. */
    @Transactional(readOnly = true)
    public Page<SlotView> calendar(LocalDate from, LocalDate to, Pageable pageable) {
        return views.views(
                slots.findByProviderCodeAndStartsAtGreaterThanEqualAndStartsAtLessThanOrderByStartsAtAscIdAsc(
                        currentUser.requireProviderCode(),
                        LondonTime.instantOf(from.atStartOfDay()),
                        LondonTime.instantOf(to.plusDays(1).atStartOfDay()),
                        pageable));
    }

    private Slot own(SlotId id) {
        return slots.findByIdAndProviderCode(id.value(), currentUser.requireProviderCode())
                .orElseThrow(() -> new NotFoundException("This slot"));
    }

    private void record(
            Slot slot,
            String action,
            String what,
            String before,
            String after,
            @org.jspecify.annotations.Nullable String reason) {
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
