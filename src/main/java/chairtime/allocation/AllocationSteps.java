package chairtime.allocation;

import chairtime.allocation.domain.Offer;
import chairtime.allocation.domain.OfferRepository;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.ReferralRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens of itself between the tasks of a referral. */
@Component
@Transactional
class AllocationSteps implements ReferralSteps {

    private final ReferralRepository referrals;
    private final OfferRepository offers;
    private final SlotSearch search;
    private final SlotClaims claims;
    private final WishOfReferral wishes;
    private final DeadlineKeeper deadlines;
    private final PracticeNotices notices;
    private final Clock clock;

    AllocationSteps(
            ReferralRepository referrals,
            OfferRepository offers,
            SlotSearch search,
            SlotClaims claims,
            WishOfReferral wishes,
            DeadlineKeeper deadlines,
            PracticeNotices notices,
            Clock clock) {
        this.referrals = referrals;
        this.offers = offers;
        this.search = search;
        this.claims = claims;
        this.wishes = wishes;
        this.deadlines = deadlines;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> findSlot(ReferralId id) {
        Optional<Offer> open = current(id);
        if (open.filter(offer -> offer.status() == OfferStatus.OPEN).isPresent()) {
            return open.map(Offer::expiresAt);
        }
        open.ifPresent(offer -> endBefore(offer, OfferStatus.USED));
        return search.search(referral(id));
    }

    /** Written at once: the table knows one offer that has not ended. */
    private void endBefore(Offer offer, OfferStatus how) {
        offer.become(how, clock.instant());
        offers.saveAndFlush(offer);
    }

    @Override
    public boolean passOn(ReferralId id) {
        Referral referral = referral(id);
        Instant now = clock.instant();
        current(id).ifPresent(offer -> offer.become(offer.endByItself(now), now));
        if (referral.status() != ReferralStatus.WAITING) {
            referral.advance(ReferralStatus.WAITING, now);
        }
        claims.release(id);
        return unanswered(id) >= wishes.terms(referral).unansweredOffers();
    }

    /** How many offers in a row, the latest first, nobody answered. */
    private int unanswered(ReferralId id) {
        List<Offer> latestFirst = offers.findByReferralIdOrderByIdDesc(id.value());
        return (int) latestFirst.stream()
                .takeWhile(offer -> offer.status() == OfferStatus.EXPIRED)
                .count();
    }

    @Override
    public Optional<Instant> book(ReferralId id) {
        return current(id).filter(offer -> isBooked(id, offer)).map(Offer::startsAt);
    }

    private boolean isBooked(ReferralId id, Offer offer) {
        if (offer.status() == OfferStatus.ACCEPTED && claims.book(offer.slot(), id)) {
            Instant now = clock.instant();
            offer.become(OfferStatus.BOOKED, now);
            Referral referral = referral(id);
            referral.advance(ReferralStatus.BOOKED, now);
            deadlines.booked(referral, offer.startsAt());
            notices.booked(offer);
        }
        return offer.status() == OfferStatus.BOOKED;
    }

    @Override
    public void giveSeatBack(ReferralId id) {
        current(id).ifPresent(offer -> {
            if (offer.status() == OfferStatus.BOOKED) {
                notices.notComing(offer);
            }
            offer.become(OfferStatus.WITHDRAWN, clock.instant());
        });
        claims.release(id);
    }

    private Optional<Offer> current(ReferralId id) {
        return offers.findByReferralIdAndEndedAtIsNull(id.value());
    }

    private Referral referral(ReferralId id) {
        return referrals.findById(id.value()).orElseThrow();
    }
}
