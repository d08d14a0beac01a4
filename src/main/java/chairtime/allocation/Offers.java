package chairtime.allocation;

import chairtime.allocation.domain.MatchRecord;
import chairtime.allocation.domain.MatchRecordRepository;
import chairtime.allocation.domain.Offer;
import chairtime.allocation.domain.OfferRepository;
import chairtime.allocation.domain.Referral;
import chairtime.platform.NotFoundException;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers of slots to patients: what the patient says is taken down here. */
@Service
@Transactional
public class Offers {

    private final ReferralFinder finder;
    private final OfferRepository offers;
    private final MatchRecordRepository matches;
    private final OfferAnswers answers;
    private final OfferViews views;
    private final CurrentUser currentUser;
    private final Clock clock;

    Offers(
            ReferralFinder finder,
            OfferRepository offers,
            MatchRecordRepository matches,
            OfferAnswers answers,
            OfferViews views,
            CurrentUser currentUser,
            Clock clock) {
        this.finder = finder;
        this.offers = offers;
        this.matches = matches;
        this.answers = answers;
        this.views = views;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The offer or booking that the referral has now. */
    @PreAuthorize(ReferralRights.READ)
    @Transactional(readOnly = true)
    public Optional<OfferView> current(ReferralId id) {
        return offers.findByReferralIdAndEndedAtIsNull(finder.own(id).id().value())
                .map(views::view);
    }

    /** Every offer of the referral, latest first. */
    @PreAuthorize(ReferralRights.READ)
    @Transactional(readOnly = true)
    public List<OfferView> history(ReferralId id) {
        return offers.findByReferralIdOrderByIdDesc(finder.own(id).id().value()).stream()
                .map(views::view)
                .toList();
    }

    /** Why there is no slot for a patient who waits, as of now; otherwise why the latest search ended as it did. */
    @PreAuthorize(ReferralRights.READ)
    @Transactional(readOnly = true)
    public Optional<MatchExplanation> explanation(ReferralId id) {
        Referral referral = finder.own(id);
        Optional<MatchExplanation> found = referral.slotWait().since().isPresent()
                ? Optional.of(answers.whyNone(referral))
                : matches.findFirstByReferralIdOrderByIdDesc(id.value()).map(MatchRecord::explanation);
        return found.map(views::named);
    }

    /**
     * The patient accepts. The seat is booked at once, or when the practice has confirmed.
     *
     * @param version of the offer as it was read to the patient
     */
    @PreAuthorize(ReferralRights.HANDLE)
    public void accept(ReferralId id, long version) {
        Referral referral = finder.own(id);
        answers.accept(referral, offer(id), version, currentUser.require().id(), clock.instant());
    }

    /** The patient declines, for a reason; in words too when it is another than those listed. Another slot is found. */
    @PreAuthorize(ReferralRights.HANDLE)
    public void decline(ReferralId id, long version, DeclineReason why, String words) {
        Referral referral = finder.own(id);
        Instant now = clock.instant();
        Offer offer = offer(id);
        offer.decline(version, why, words, currentUser.require().id(), now);
        answers.declined(referral, offer, now);
    }

    /** The patient cannot come to the appointment that is booked; another one is looked for. */
    @PreAuthorize(ReferralRights.HANDLE)
    public void cancelBooking(ReferralId id, long version, String reason) {
        Referral referral = finder.own(id);
        Instant now = clock.instant();
        Offer offer = offer(id);
        offer.cancel(version, reason, now);
        answers.cancelled(referral, offer, now);
    }

    /**
     * A person picks the slot that is offered next to a patient who waits, for a reason.
     *
     * @throws chairtime.platform.RefusedException when the patient does not wait, or the slot lacks what is needed
     */
    @PreAuthorize(ReferralRights.HANDLE)
    public void pick(ReferralId id, SlotId slot, String reason) {
        answers.pick(finder.own(id), slot, reason);
    }

    private Offer offer(ReferralId id) {
        return offers.findByReferralIdAndEndedAtIsNull(id.value())
                .orElseThrow(() -> new NotFoundException("The offer to this patient"));
    }
}
