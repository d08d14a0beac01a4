package chairtime.allocation;

import chairtime.allocation.domain.Offer;
import chairtime.allocation.domain.OfferRepository;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.ReferralRepository;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What follows from a triage for the process: the way to a slot or past it, and a search that begins again. */
@Component
class TriageConsequences {

    private final ReferralRepository referrals;
    private final OfferRepository offers;
    private final ReferralProcess process;
    private final DeadlineWatch watch;

    TriageConsequences(
            ReferralRepository referrals, OfferRepository offers, ReferralProcess process, DeadlineWatch watch) {
        this.referrals = referrals;
        this.offers = offers;
        this.process = process;
        this.watch = watch;
    }

    /** The referral was triaged; before, it stood there. */
    void of(Referral referral, ReferralStatus before) {
        // the watch reads the new deadline
        referrals.flush();
        switch (before) {
            case RECEIVED -> process.triaged(referral.id(), !referral.status().isEnded());
            case MISSED -> missed(referral);
            default -> again(referral);
        }
    }

    private void missed(Referral referral) {
        if (referral.status().isEnded()) {
            process.ended(referral.id());
        } else {
            process.followedUp(referral.id(), FollowUpDecision.SEARCH_AGAIN);
        }
    }

    private void again(Referral referral) {
        if (referral.status().isEnded()) {
            process.ended(referral.id());
            return;
        }
        watch.next(referral.id()).ifPresent(next -> process.deadlineChanged(referral.id(), next));
        if (referral.slotWait().since().isPresent()) {
            referral.slotWait().end();
            process.seatAppeared(referral.id());
        }
        referral.deadline().ifPresent(deadline -> loseOfferAfter(referral, deadline));
    }

    /** A slot that is only offered and no longer soon enough is passed on; one that is booked stays until a person acts. */
    private void loseOfferAfter(Referral referral, Instant deadline) {
        offers.findByReferralIdAndEndedAtIsNull(referral.id().value())
                .filter(offer -> offer.status() != OfferStatus.BOOKED)
                .map(Offer::startsAt)
                .filter(start -> start.isAfter(deadline))
                .ifPresent(start -> process.offerLost(referral.id()));
    }
}
