package chairtime.allocation;

import chairtime.allocation.domain.Offer;
import chairtime.allocation.domain.OfferRepository;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.ReferralRepository;
import chairtime.security.AccountId;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.worklist.WorkItemFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tasks about a referral, by the patient's pseudonym. */
@Component
@Transactional(readOnly = true)
class DescribedReferralTasks implements ReferralTaskFacts {

    private static final Set<Role> PLACING = Set.of(Role.COORDINATOR, Role.CLINICIAN);

    /** A referral is to be triaged soon after it came, since the clock starts with triage. Starting value, not sourced. */
    private static final Duration TRIAGE_WITHIN = Duration.ofMinutes(60);

    private final ReferralRepository referrals;
    private final OfferRepository offers;
    private final Clock clock;

    DescribedReferralTasks(ReferralRepository referrals, OfferRepository offers, Clock clock) {
        this.referrals = referrals;
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public WorkItemFacts triage(ReferralId id) {
        Referral referral = referral(id);
        Instant received = referral.receivedAt();
        return ofCommissioner(
                "Triage of patient " + referral.pseudonym(),
                referral,
                Set.of(),
                received.plus(TRIAGE_WITHIN),
                received.plus(TRIAGE_WITHIN.dividedBy(2)));
    }

    @Override
    public WorkItemFacts offer(ReferralId id) {
        Offer offer = current(id);
        Instant half = offer.madeAt()
                .plus(Duration.between(offer.madeAt(), offer.expiresAt()).dividedBy(2));
        Referral referral = referral(id);
        return ofCommissioner(
                "Slot on " + SlotWords.dayAndTime(offer.startsAt()) + " for patient " + referral.pseudonym(),
                referral,
                Set.of(),
                offer.expiresAt(),
                half);
    }

    @Override
    public WorkItemFacts confirm(ReferralId id) {
        Offer offer = current(id);
        return new WorkItemFacts(
                "Booking for " + SlotWords.dayAndTime(offer.startsAt()) + " of patient "
                        + referral(id).pseudonym(),
                Organisation.provider(offer.providerCode()),
                Set.of(Role.PROVIDER),
                Set.of(),
                offer.confirmBy().orElse(null),
                clock.instant());
    }

    @Override
    public WorkItemFacts explainBreach(ReferralId id) {
        Referral referral = referral(id);
        return ofCommissioner(
                "Missed deadline of patient " + referral.pseudonym(),
                referral,
                // not the duty leads by name: their turns end, and the task would wait for them
                Set.of(),
                clock.instant().plus(Duration.ofDays(1)),
                null);
    }

    private static WorkItemFacts ofCommissioner(
            String subject, Referral referral, Set<AccountId> accounts, Instant dueAt, @Nullable Instant atRiskAt) {
        return new WorkItemFacts(
                subject, Organisation.commissioner(referral.commissionerCode()), PLACING, accounts, dueAt, atRiskAt);
    }

    private Offer current(ReferralId id) {
        return offers.findByReferralIdAndEndedAtIsNull(id.value()).orElseThrow();
    }

    private Referral referral(ReferralId id) {
        return referrals.findById(id.value()).orElseThrow();
    }
}
