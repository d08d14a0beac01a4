package chairtime.allocation;

import chairtime.allocation.domain.AreaPointRows;
import chairtime.allocation.domain.NotAgain;
import chairtime.allocation.domain.OfferRepository;
import chairtime.allocation.domain.Patient;
import chairtime.allocation.domain.PatientRepository;
import chairtime.allocation.domain.PatientVault;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.UnreadableDetailsException;
import chairtime.allocation.domain.UrgencyClockRepository;
import chairtime.allocation.domain.UrgencyClockRule;
import chairtime.platform.LondonTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what a referral needs into a wish. The postcode is read for the way alone and goes nowhere. */
@Component
class WishOfReferral {

    private final OfferRepository offers;
    private final PatientRepository patients;
    private final PatientVault vault;
    private final AreaPointRows points;
    private final UrgencyClockRepository clocks;
    private final OfferPolicy policy;
    private final Clock clock;

    WishOfReferral(
            OfferRepository offers,
            PatientRepository patients,
            PatientVault vault,
            AreaPointRows points,
            UrgencyClockRepository clocks,
            OfferPolicy policy,
            Clock clock) {
        this.offers = offers;
        this.patients = patients;
        this.vault = vault;
        this.points = points;
        this.clocks = clocks;
        this.policy = policy;
        this.clock = clock;
    }

    /** The wish as it is now. Who waits longer than the deadline is given the time of the clock once more, from now. */
    SlotWish of(Referral referral) {
        return of(List.of(referral)).get(referral);
    }

    /** The wishes of several, in their order, with as many questions to the database as for one. */
    Map<Referral, SlotWish> of(List<Referral> referrals) {
        Map<Long, Set<SlotId>> declined = declined(referrals);
        Map<Referral, Point> points = points(referrals);
        Map<Referral, SlotWish> wishes = new LinkedHashMap<>();
        for (Referral referral : referrals) {
            Set<SlotId> not = declined.getOrDefault(referral.id().value(), Set.of());
            wishes.put(referral, wish(referral, points.get(referral), not));
        }
        return wishes;
    }

    private SlotWish wish(Referral referral, @Nullable Point from, Set<SlotId> declined) {
        Instant now = clock.instant();
        ReferralFacts facts = referral.facts();
        Instant earliest = now.plus(terms(referral).notice());
        return new SlotWish(
                referral.category().orElseThrow(),
                now,
                earliest,
                until(referral, earliest),
                facts.accessNeeds(),
                facts.interpreterLanguage(),
                facts.dentistGender(),
                facts.patientGroups(),
                from,
                declined);
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

    private Map<Long, Set<SlotId>> declined(List<Referral> referrals) {
        return offers
                .notToOfferAgain(referrals.stream()
                        .map(referral -> referral.id().value())
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(
                        NotAgain::referralId,
                        Collectors.mapping(again -> new SlotId(again.slotId()), Collectors.toSet())));
    }

    /** Blank when the details cannot be read: the way then counts from the district, and nobody else has to wait. */
    private String postcode(Patient patient) {
        try {
            return patient.open(vault).map(PatientDetails::postcode).orElse("");
        } catch (UnreadableDetailsException e) {
            return "";
        }
    }

    private Map<Referral, Point> points(List<Referral> referrals) {
        Map<Long, String> postcodes = new HashMap<>();
        patients.findAllById(referrals.stream().map(Referral::patientId).toList())
                .forEach(patient -> postcodes.put(patient.id(), postcode(patient)));
        Map<Referral, Point> points = new HashMap<>();
        Set<String> areas = new HashSet<>(postcodes.values());
        referrals.forEach(referral -> areas.add(referral.facts().district()));
        Map<String, Point> known = this.points.of(areas);
        for (Referral referral : referrals) {
            Point district = known.get(referral.facts().district());
            Point point = known.getOrDefault(postcodes.getOrDefault(referral.patientId(), ""), district);
            if (point != null) {
                points.put(referral, point);
            }
        }
        return points;
    }
}
