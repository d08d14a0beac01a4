package chairtime.allocation;

import chairtime.allocation.domain.SeatClaims;
import chairtime.allocation.domain.SlotRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds, books and gives back seats for the services and the process of this module, in their transaction. Nobody gets
 * a seat that somebody has, nor a second one: the database refuses it. Whoever calls has checked whose slot it is.
 */
@Component
@Transactional
public class SlotClaims {

    private final SeatClaims claims;
    private final SlotRepository slots;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SlotClaims(SeatClaims claims, SlotRepository slots, ApplicationEventPublisher events, Clock clock) {
        this.claims = claims;
        this.slots = slots;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Holds a seat of the slot for the referral; asking again for the same changes nothing.
     *
     * @param until end of the hold; at the latest the start of the slot
     * @throws IllegalArgumentException when the hold would end before it begins
     */
    public HoldAnswer hold(SlotId slot, ReferralId referral, Instant until) {
        Instant now = clock.instant();
        if (!until.isAfter(now)) {
            throw new IllegalArgumentException("A hold that ends at " + until + " is over at " + now);
        }
        return claims.hold(slot, referral, now, until);
    }

    /** Keeps the hold until that time; false when it is over. */
    public boolean prolong(SlotId slot, ReferralId referral, Instant until) {
        return claims.prolong(slot, referral, clock.instant(), until);
    }

    /** Makes a booking of the hold; false when the hold is over. Booking twice books once. */
    public boolean book(SlotId slot, ReferralId referral) {
        return claims.book(slot, referral, clock.instant());
    }

    /** Gives back the seat that the referral holds or has booked; answers which slot it was, if it had one. */
    public Optional<SlotId> release(ReferralId referral) {
        Optional<SlotId> freed = claims.release(referral, clock.instant());
        freed.ifPresent(slot -> announce(List.of(slot)));
        return freed;
    }

    /**
     * Uses up the seat that is booked for the referral, because the appointment took place or was missed: nobody gets
     * that seat any more. False when none was booked.
     */
    public boolean use(ReferralId referral) {
        return claims.use(referral, clock.instant());
    }

    /** Ends up to so many holds whose time is over; answers the slots that have more seats now. */
    public List<SlotId> expire(int most) {
        List<SlotId> freed = claims.expire(clock.instant(), most);
        announce(freed);
        return freed;
    }

    private void announce(Collection<SlotId> freed) {
        Map<String, List<SlotId>> byCommissioner =
                slots.findAllById(freed.stream().map(SlotId::value).toList()).stream()
                        .collect(Collectors.groupingBy(
                                slot -> slot.commissionerCode(),
                                Collectors.mapping(slot -> slot.id(), Collectors.toList())));
        byCommissioner.forEach(
                (commissioner, ids) -> SeatsAppeared.of(commissioner, ids).forEach(events::publishEvent));
    }
}
