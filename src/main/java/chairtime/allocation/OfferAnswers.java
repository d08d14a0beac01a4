package chairtime.allocation;

import chairtime.allocation.Obstacle.Kind;
import chairtime.allocation.domain.ConfirmingPractices;
import chairtime.allocation.domain.Explanations;
import chairtime.allocation.domain.Offer;
import chairtime.allocation.domain.Referral;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.RefusedException;
import chairtime.security.AccountId;
import chairtime.security.Organisation;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from the answer of a patient or a practice: seats, status, process and record move together. */
@Component
class OfferAnswers {

    /** What a person may decide to pass over; what the patient needs is not among it. */
    private static final Set<Kind> NEGOTIABLE = EnumSet.of(Kind.AFTER_DEADLINE, Kind.KEPT_BACK, Kind.DECLINED);

    private final ConfirmingPractices confirming;
    private final SlotClaims claims;
    private final WishOfReferral wishes;
    private final SlotMatching matching;
    private final PracticeNotices notices;
    private final ReferralProcess process;
    private final AuditLog audit;

    OfferAnswers(
            ConfirmingPractices confirming,
            SlotClaims claims,
            WishOfReferral wishes,
            SlotMatching matching,
            PracticeNotices notices,
            ReferralProcess process,
            AuditLog audit) {
        this.confirming = confirming;
        this.claims = claims;
        this.wishes = wishes;
        this.matching = matching;
        this.notices = notices;
        this.process = process;
        this.audit = audit;
    }

    void accept(Referral referral, Offer offer, long version, AccountId by, Instant now) {
        Instant confirmBy = confirming.confirms(offer.providerCode()) ? confirmBy(referral, offer, now) : null;
        offer.accept(version, by, now, confirmBy);
        if (!claims.prolong(offer.slot(), referral.id(), offer.startsAt())) {
            throw new RefusedException("The slot was lost a moment ago. Another one is being looked for.");
        }
        referral.advance(ReferralStatus.ACCEPTED, now);
        process.offerAccepted(referral.id(), Optional.ofNullable(confirmBy));
        record(referral, offer, "offerAccepted", "accepted", null);
    }

    private Instant confirmBy(Referral referral, Offer offer, Instant now) {
        Instant usual = now.plus(wishes.terms(referral).confirmWithin());
        return usual.isBefore(offer.startsAt()) ? usual : offer.startsAt();
    }

    void declined(Referral referral, Offer offer, Instant now) {
        referral.advance(ReferralStatus.WAITING, now);
        process.offerDeclined(referral.id());
        record(
                referral,
                offer,
                "offerDeclined",
                "declined",
                offer.declineReason().map(DeclineReason::label).orElse("") + " " + offer.reason());
    }

    void refused(Referral referral, Offer offer, Instant now) {
        referral.advance(ReferralStatus.WAITING, now);
        process.bookingAnswered(referral.id(), false);
        record(referral, offer, "bookingRefused", "refused by the practice", offer.reason());
    }

    void confirmed(Referral referral, Offer offer) {
        process.bookingAnswered(referral.id(), true);
        record(referral, offer, "bookingConfirmed", "confirmed by the practice", null);
    }

    void cancelled(Referral referral, Offer offer, Instant now) {
        referral.advance(ReferralStatus.WAITING, now);
        claims.release(referral.id());
        notices.notComing(offer);
        process.bookingLost(referral.id());
        record(referral, offer, "bookingCancelled", "booking cancelled", offer.reason());
    }

    /** Why nothing suits a patient who waits, as of now. */
    MatchExplanation whyNone(Referral referral) {
        SlotWish wish = wishes.of(referral);
        MatchAnswer answer = matching.answer(referral.commissionerCode(), wish);
        return Explanations.of(wish, answer, null, null, wishes.isLate(referral, wish));
    }

    void pick(Referral referral, SlotId slot, String reason) {
        if (referral.slotWait().since().isEmpty()) {
            throw new RefusedException(
                    "This patient is not waiting for a slot. Decline the offer first if it does not" + " suit.");
        }
        MatchAnswer answer = matching.answer(referral.commissionerCode(), wishes.of(referral));
        boolean possible = answer.ranked().stream()
                        .anyMatch(ranked -> ranked.slot().id().equals(slot))
                || answer.refused().stream()
                        .filter(refused -> refused.slot().id().equals(slot))
                        .anyMatch(refused ->
                                refused.obstacles().stream().map(Obstacle::kind).allMatch(NEGOTIABLE::contains));
        if (!possible) {
            throw new RefusedException(
                    "slot", "This slot is taken, or lacks what the patient needs. Pick another one.");
        }
        referral.slotWait().pick(slot, reason);
        referral.slotWait().end();
        process.seatAppeared(referral.id());
        audit.record(entry(referral, "slotPicked", "Slot picked for patient " + referral.pseudonym())
                .because(reason));
    }

    private void record(Referral referral, Offer offer, String action, String what, @Nullable String reason) {
        audit.record(entry(
                        referral,
                        action,
                        "Slot on %s for patient %s: %s"
                                .formatted(SlotWords.dayAndTime(offer.startsAt()), referral.pseudonym(), what))
                .because(reason == null || reason.isBlank() ? null : reason.strip()));
    }

    private static AuditEntry entry(Referral referral, String action, String summary) {
        return AuditEntry.of(
                        "allocation." + action,
                        "Referral",
                        String.valueOf(referral.id().value()),
                        summary)
                .concerning(Organisation.commissioner(referral.commissionerCode()));
    }
}
