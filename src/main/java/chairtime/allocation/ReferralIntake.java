package chairtime.allocation;

import chairtime.allocation.domain.Patient;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.ReferralRepository;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.security.Organisation;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Keeps referrals whichever way they come. Belongs to the transaction of whoever receives them. */
@Component
class ReferralIntake {

    private final ReferralRepository referrals;
    private final PatientDesk desk;
    private final AuditLog audit;
    private final Clock clock;

    ReferralIntake(ReferralRepository referrals, PatientDesk desk, AuditLog audit, Clock clock) {
        this.referrals = referrals;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a referral received now, waiting for triage.
     *
     * @param ifAlike is shown the open referrals that may be of the same person, latest first, before this one is
     *     kept, and may refuse
     */
    Referral keep(
            String commissionerCode,
            ReferralOrigin origin,
            ReferralData data,
            Consumer<List<ReferralListItem>> ifAlike) {
        Patient patient = desk.keep(commissionerCode, data.patient());
        List<ReferralListItem> alike = desk.openReferralsOfSamePerson(commissionerCode, data.patient());
        if (!alike.isEmpty()) {
            ifAlike.accept(alike);
        }
        Referral referral = referrals.save(Referral.receive(patient, data.located(), origin, clock.instant()));
        audit.record(AuditEntry.of(
                        "allocation.referralReceived",
                        "Referral",
                        String.valueOf(referral.id().value()),
                        "Referral of patient " + referral.pseudonym() + " received: "
                                + origin.source().label())
                .changed(null, referral.facts().toString())
                .concerning(Organisation.commissioner(commissionerCode)));
        return referral;
    }
}
