package chairtime.allocation;

import chairtime.allocation.domain.Explanations;
import chairtime.allocation.domain.MatchRecord;
import chairtime.allocation.domain.MatchRecordRepository;
import chairtime.allocation.domain.Offer;
import chairtime.allocation.domain.OfferRepository;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.SlotRepository;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.security.Organisation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks for the best slot of a referral, holds a seat in it and makes the offer. */
@Component
class SlotSearch {

    private final WishOfReferral wishes;
    private final SlotMatching matching;
    private final SlotClaims claims;
    private final SlotRepository slots;
    private final OfferRepository offers;
    private final MatchRecordRepository matches;
    private final WaitingList waiting;
    private final AuditLog audit;

    SlotSearch(
            WishOfReferral wishes,
            SlotMatching matching,
            SlotClaims claims,
            SlotRepository slots,
            OfferRepository offers,
            MatchRecordRepository matches,
            WaitingList waiting,
            AuditLog audit) {
        this.wishes = wishes;
        this.matching = matching;
        this.claims = claims;
        this.slots = slots;
        this.offers = offers;
        this.matches = matches;
        this.waiting = waiting;
        this.audit = audit;
    }

    /** Until when the patient can answer the offer that was made; empty when nothing suits, and the referral waits. */
    Optional<Instant> search(Referral referral) {
        SlotWish wish = wishes.of(referral);
        MatchAnswer answer = matching.answer(referral.commissionerCode(), wish);
        OfferTerms terms = wishes.terms(referral);
        boolean late = wishes.isLate(referral, wish);
        for (RankedSlot slot : inOrder(referral, answer)) {
            if (isForOthersFirst(referral, slot)) {
                continue;
            }
            Instant until = earlier(wish.now().plus(terms.life()), slot.slot().startsAt());
            if (claims.hold(slot.slot().id(), referral.id(), until) == HoldAnswer.HELD) {
                offer(
                        referral,
                        slot,
                        Explanations.of(wish, answer, slot, pickedBecause(referral, slot), late),
                        wish.now(),
                        until);
                return Optional.of(until);
            }
        }
        matches.save(MatchRecord.of(referral.id(), null, Explanations.of(wish, answer, null, null, late), wish.now()));
        referral.slotWait().begin(wish.now());
        return Optional.empty();
    }

    /** A slot that the patient has just let pass goes to others who wait for one like it, if there are any. */
    private boolean isForOthersFirst(Referral referral, RankedSlot slot) {
        return offers.findFirstByReferralIdOrderByIdDesc(referral.id().value())
                .filter(last -> last.status() == OfferStatus.EXPIRED)
                .filter(last -> last.slot().equals(slot.slot().id()))
                .filter(last -> waiting.isWantedByOthers(referral, slot.slot()))
                .isPresent();
    }

    /** The slot that a person picked first, if one did, and then the best ones. */
    private static List<RankedSlot> inOrder(Referral referral, MatchAnswer answer) {
        Stream<RankedSlot> picked = referral.slotWait()
                .pickedSlot()
                .map(id -> Stream.concat(
                                answer.ranked().stream(),
                                answer.refused().stream().map(SlotSearch::unranked))
                        .filter(slot -> slot.slot().id().equals(id)))
                .orElse(Stream.empty());
        return Stream.concat(picked, answer.ranked().stream()).toList();
    }

    private static RankedSlot unranked(RefusedSlot slot) {
        return new RankedSlot(slot.slot(), 0, Map.of(), null);
    }

    private void offer(Referral referral, RankedSlot slot, MatchExplanation explanation, Instant now, Instant until) {
        MatchRecord match =
                matches.save(MatchRecord.of(referral.id(), slot.slot().id(), explanation, now));
        Offer offer = offers.save(
                Offer.make(referral, slots.findById(slot.slot().id().value()).orElseThrow(), match, now, until));
        referral.slotWait().pickNone();
        referral.advance(ReferralStatus.OFFERED, now);
        audit.record(AuditEntry.of(
                        "allocation.slotOffered",
                        "Referral",
                        String.valueOf(referral.id().value()),
                        "Slot on %s held for patient %s until %s"
                                .formatted(
                                        SlotWords.dayAndTime(offer.startsAt()),
                                        referral.pseudonym(),
                                        SlotWords.dayAndTime(until)))
                .concerning(Organisation.commissioner(referral.commissionerCode())));
    }

    private static @Nullable String pickedBecause(Referral referral, RankedSlot slot) {
        return referral.slotWait()
                .pickedSlot()
                .filter(picked -> picked.equals(slot.slot().id()))
                .map(picked -> referral.slotWait().pickedReason())
                .orElse(null);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
