package chairtime.allocation;

import chairtime.allocation.domain.ConfirmingPractices;
import chairtime.allocation.domain.Offer;
import chairtime.allocation.domain.OfferRepository;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.ReferralRepository;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.NotFoundException;
import chairtime.security.CurrentUser;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bookings that a practice confirms itself, where it wants to. Who the patient is shows only once it is booked. */
@Service
@PreAuthorize("hasRole('PROVIDER')")
@Transactional
public class BookingConfirmations {

    private final OfferRepository offers;
    private final ReferralRepository referrals;
    private final ConfirmingPractices practices;
    private final OfferAnswers answers;
    private final OfferViews views;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    BookingConfirmations(
            OfferRepository offers,
            ReferralRepository referrals,
            ConfirmingPractices practices,
            OfferAnswers answers,
            OfferViews views,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.offers = offers;
        this.referrals = referrals;
        this.practices = practices;
        this.answers = answers;
        this.views = views;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The booking that waits for the practice, with what the patient needs. */
    @Transactional(readOnly = true)
    public BookingToConfirm find(ReferralId id) {
        Offer offer = own(id);
        Referral referral = referral(id);
        return new BookingToConfirm(
                views.view(offer), referral.pseudonym(), referral.category().orElseThrow(), referral.facts());
    }

    /** The practice will see the patient. */
    public void confirm(ReferralId id, long version) {
        Offer offer = own(id);
        offer.demandConfirmable(version);
        answers.confirmed(referral(id), offer);
    }

    /** The practice cannot see the patient, for a reason; another slot is looked for. */
    public void refuse(ReferralId id, long version, String reason) {
        Offer offer = own(id);
        offer.refuse(version, reason, clock.instant());
        answers.refused(referral(id), offer, clock.instant());
    }

    /** Whether the practice confirms its bookings itself. */
    @Transactional(readOnly = true)
    public boolean confirmsItself() {
        return practices.confirms(currentUser.requireProviderCode());
    }

    /** From now on every booking waits for the practice, or none does. */
    public void confirmItself(boolean confirms) {
        String practice = currentUser.requireProviderCode();
        boolean before = practices.confirms(practice);
        practices.set(practice, confirms, clock.instant());
        audit.record(AuditEntry.of(
                        "allocation.confirmationChanged", "Provider", practice, "Whether bookings wait to be confirmed")
                .changed(String.valueOf(before), String.valueOf(confirms)));
    }

    private Offer own(ReferralId id) {
        return offers.findByReferralIdAndEndedAtIsNull(id.value())
                .filter(offer -> offer.providerCode().equals(currentUser.requireProviderCode()))
                .filter(offer -> offer.status() == OfferStatus.ACCEPTED || offer.status() == OfferStatus.BOOKED)
                .orElseThrow(() -> new NotFoundException("This booking"));
    }

    private Referral referral(ReferralId id) {
        return referrals.findById(id.value()).orElseThrow();
    }
}
