package chairtime.allocation;

import chairtime.allocation.domain.OfferRepository;
import chairtime.allocation.domain.ReferralRepository;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Gives seats that appeared to those who wait, and lets those search again who lost theirs. */
@Component
class FreedSeats {

    private static final Logger log = LoggerFactory.getLogger(FreedSeats.class);

    private final WaitingList waiting;
    private final ReferralRepository referrals;
    private final OfferRepository offers;
    private final ReferralProcess process;
    private final Clock clock;

    FreedSeats(
            WaitingList waiting,
            ReferralRepository referrals,
            OfferRepository offers,
            ReferralProcess process,
            Clock clock) {
        this.waiting = waiting;
        this.referrals = referrals;
        this.offers = offers;
        this.process = process;
        this.clock = clock;
    }

    /** After the seats are really free. What fails here is made good by {@link WaitingListTimer}. */
    @TransactionalEventListener
    void on(SeatsAppeared appeared) {
        try {
            waiting.matchAgain(appeared.commissionerCode(), appeared.slots());
        } catch (RuntimeException e) {
            log.warn("Freed seats could not be given on at once; it is tried again within a minute", e);
        }
    }

    /** In the transaction that closes the slot: nobody keeps an appointment in it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SlotClosed closed) {
        closed.withoutSeat().forEach(this::searchAgain);
    }

    private void searchAgain(ReferralId id) {
        offers.findByReferralIdAndEndedAtIsNull(id.value()).ifPresent(offer -> {
            Instant now = clock.instant();
            boolean booked = offer.status() == OfferStatus.BOOKED;
            offer.become(OfferStatus.LOST, now);
            referrals.findById(id.value()).orElseThrow().advance(ReferralStatus.WAITING, now);
            if (booked) {
                process.bookingLost(id);
            } else {
                process.offerLost(id);
            }
        });
    }
}
