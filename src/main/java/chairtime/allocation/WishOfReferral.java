package chairtime.allocation;

import chairtime.allocation.domain.OfferRepository;
import chairtime.allocation.domain.PatientRepository;
import chairtime.allocation.domain.PatientVault;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.UrgencyClockRepository;
import chairtime.allocation.domain.UrgencyClockRule;
import chairtime.platform.LondonTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what a referral needs into a wish. The postcode is read for the way alone and goes nowhere. */
@Component
class WishOfReferral {

    private final OfferRepository offers;
    private final PatientRepository patients;
    private final PatientVault vault;
    private final SlotMatching matching;
    private final UrgencyClockRepository clocks;
    private final OfferPolicy policy;
    private final Clock clock;

    WishOfReferral(
            OfferRepository offers,
            PatientRepository patients,
            PatientVault vault,
            SlotMatching matching,
            UrgencyClockRepository clocks,
            OfferPolicy policy,
            Clock clock) {
        this.offers = offers;
        this.patients = patients;
        this.vault = vault;
        this.matching = matching;
        this.clocks = clocks;
        this.policy = policy;
        this.clock = clock;
    }

    /** The wish as it is now. Who waits longer than the deadline is given the time of the clock once more, from now. */
    SlotWish of(Referral referral) {
        Instant now = clock.instant();
        OfferTerms terms = terms(referral);
        ReferralFacts facts = referral.facts();
        Instant earliest = now.plus(terms.notice());
        return new SlotWish(
                referral.category().orElseThrow(),
                now,
                earliest,
                until(referral, earliest),
                facts.accessNeeds(),
                facts.interpreterLanguage(),
                facts.dentistGender(),
                facts.patientGroups(),
                point(referral, facts.district()),
                offers.slotsNotToOfferAgain(referral.id().value()).stream()
                        .map(SlotId::new)
                        .collect(Collectors.toSet()));
    }

    /** How a slot is offered to the patient now. */
    OfferTerms terms(Referral referral) {
        return policy.terms(
                referral.category().orElseThrow(),
                Duration.between(clock.instant(), referral.deadline().orElseThrow()));
    }

    /** Whether no slot can be soon enough any more. */
    boolean isLate(Referral referral, SlotWish wish) {
        return wish.deadline().isAfter(referral.deadline().orElseThrow());
    }

    private Instant until(Referral referral, Instant earliest) {
        Instant deadline = referral.deadline().orElseThrow();
        return deadline.isAfter(earliest) ? deadline : clock.instant().plus(within(referral));
    }

    private Duration within(Referral referral) {
        return clocks.on(
                        referral.commissionerCode(), referral.category().orElseThrow(), LondonTime.day(clock.instant()))
                .map(UrgencyClockRule::within)
                .orElseThrow();
    }

    private @Nullable Point point(Referral referral, String district) {
        String postcode = patients.findById(referral.patientId())
                .flatMap(patient -> patient.open(vault))
                .map(PatientDetails::postcode)
                .orElse("");
        return matching.pointOf(postcode, district).orElse(null);
    }
}
