package chairtime.allocation;

import chairtime.allocation.domain.AllocationRuleRows;
import chairtime.allocation.domain.Matching;
import chairtime.allocation.domain.Offer;
import chairtime.allocation.domain.OfferRepository;
import chairtime.allocation.domain.OpenSeats;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.ReferralRepository;
import chairtime.platform.LondonTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Those who wait for a seat to appear, the most endangered first. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class WaitingList {

    private static final Limit AT_ONCE = Limit.of(1000);

    private final ReferralRepository referrals;
    private final OfferRepository offers;
    private final WishOfReferral wishes;
    private final OpenSeats seats;
    private final SlotSuitability suitability;
    private final AllocationRuleRows rules;
    private final ReferralProcess process;
    private final Clock clock;

    WaitingList(
            ReferralRepository referrals,
            OfferRepository offers,
            WishOfReferral wishes,
            OpenSeats seats,
            SlotSuitability suitability,
            AllocationRuleRows rules,
            ReferralProcess process,
            Clock clock) {
        this.referrals = referrals;
        this.offers = offers;
        this.wishes = wishes;
        this.seats = seats;
        this.suitability = suitability;
        this.rules = rules;
        this.process = process;
        this.clock = clock;
    }

    /** Commissioners for whom somebody waits. */
    @Transactional(readOnly = true)
    List<String> commissioners() {
        return referrals.commissionersWithWaiting();
    }

    /** Lets those search again for whom one of these slots suits; no more than there are seats. Answers how many. */
    int matchAgain(String commissionerCode, Collection<SlotId> appeared) {
        Set<SlotId> these = Set.copyOf(appeared);
        return match(commissionerCode, slot -> these.contains(slot.id()));
    }

    /** Lets everybody search again for whom any slot suits; no more than there are seats. Answers how many. */
    int matchAgain(String commissionerCode) {
        return match(commissionerCode, slot -> true);
    }

    /** Whether somebody else waits for whom the slot suits. */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    boolean isWantedByOthers(Referral referral, SlotCandidate slot) {
        MatchingWeights weights = rules.weights(referral.commissionerCode(), LondonTime.day(clock.instant()));
        List<Referral> others = referrals.waiting(referral.commissionerCode(), AT_ONCE).stream()
                .filter(other -> !other.id().equals(referral.id()))
                .toList();
        return wishes.of(others).values().stream()
                .anyMatch(wish -> Matching.answer(wish, List.of(slot), suitability.of(wish.category()), weights)
                        .best()
                        .isPresent());
    }

    private int match(String commissionerCode, Predicate<SlotCandidate> among) {
        List<Referral> waiting = referrals.waiting(commissionerCode, AT_ONCE);
        if (waiting.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        Map<Referral, SlotWish> wishesOf = wishes.of(waiting);
        Instant last = wishesOf.values().stream()
                .map(SlotWish::deadline)
                .max(Instant::compareTo)
                .orElseThrow();
        List<SlotCandidate> free = new ArrayList<>(seats.candidates(commissionerCode, now, last).stream()
                .filter(among)
                .toList());
        MatchingWeights weights = rules.weights(commissionerCode, LondonTime.day(now));
        Map<ReferralId, SlotId> letPass = letPass(waiting);
        // what a patient has just let pass comes to that patient again only when nobody else wants it
        return wake(wishesOf, free, weights, (referral, slot) -> !slot.id().equals(letPass.get(referral.id())))
                + wake(wishesOf, free, weights, (referral, slot) -> true);
    }

    private int wake(
            Map<Referral, SlotWish> wishesOf,
            List<SlotCandidate> free,
            MatchingWeights weights,
            BiPredicate<Referral, SlotCandidate> mayHave) {
        int woken = 0;
        Iterator<Map.Entry<Referral, SlotWish>> rest = wishesOf.entrySet().iterator();
        while (rest.hasNext() && !free.isEmpty()) {
            Map.Entry<Referral, SlotWish> each = rest.next();
            Referral referral = each.getKey();
            SlotWish wish = each.getValue();
            List<SlotCandidate> open =
                    free.stream().filter(slot -> mayHave.test(referral, slot)).toList();
            Optional<RankedSlot> best = Matching.answer(wish, open, suitability.of(wish.category()), weights)
                    .best();
            if (best.isPresent()) {
                free.remove(best.get().slot());
                rest.remove();
                referral.slotWait().end();
                process.seatAppeared(referral.id());
                woken++;
            }
        }
        return woken;
    }

    private Map<ReferralId, SlotId> letPass(List<Referral> waiting) {
        return offers
                .latestUnanswered(
                        waiting.stream().map(referral -> referral.id().value()).toList())
                .stream()
                .collect(Collectors.toMap(Offer::referral, Offer::slot));
    }
}
