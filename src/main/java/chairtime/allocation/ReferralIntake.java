package chairtime.allocation;

import chairtime.allocation.domain.IntakeTurns;
import chairtime.allocation.domain.Patient;
import chairtime.allocation.domain.PatientRepository;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.ReferralRepository;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.security.Organisation;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Keeps, changes and ends referrals, whether somebody or a message says so. Belongs to the caller's transaction. */
@Component
class ReferralIntake {

    private final IntakeTurns turns;
    private final ReferralRepository referrals;
    private final PatientRepository patients;
    private final PatientDesk desk;
    private final ReferralProcess process;
    private final AuditLog audit;
    private final Clock clock;

    ReferralIntake(
            IntakeTurns turns,
            ReferralRepository referrals,
            PatientRepository patients,
            PatientDesk desk,
            ReferralProcess process,
            AuditLog audit,
            Clock clock) {
        this.turns = turns;
        this.referrals = referrals;
        this.patients = patients;
        this.desk = desk;
        this.process = process;
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
        turns.take(commissionerCode);
        Patient patient = desk.keep(commissionerCode, data.patient());
        List<ReferralListItem> alike = desk.openReferralsOfSamePerson(commissionerCode, data.patient());
        if (!alike.isEmpty()) {
            ifAlike.accept(alike);
        }
        Referral referral = referrals.save(Referral.receive(patient, data.located(), origin, clock.instant()));
        record(
                referral,
                AuditEntry.of(
                                "allocation.referralReceived",
                                "Referral",
                                number(referral),
                                "Referral of patient " + referral.pseudonym() + " received: "
                                        + origin.source().label())
                        .changed(null, referral.facts().toString()));
        process.start(referral.id());
        return referral;
    }

    /** Says something else of a referral that has not ended. */
    void change(Referral referral, long version, ReferralData data) {
        String before = referral.facts().toString();
        referral.change(version, data.located());
        desk.change(patients.findById(referral.patientId()).orElseThrow(), data.patient());
        record(
                referral,
                AuditEntry.of(
                                "allocation.referralChanged",
                                "Referral",
                                number(referral),
                                "Referral of patient " + referral.pseudonym() + " changed")
                        .changed(before, referral.facts().toString()));
    }

    /** Ends a referral that is taken back. */
    void withdraw(Referral referral, long version, String reason) {
        ReferralStatus before = referral.status();
        referral.withdraw(version, reason, clock.instant());
        process.ended(referral.id());
        record(
                referral,
                AuditEntry.of(
                                "allocation.referralWithdrawn",
                                "Referral",
                                number(referral),
                                "Referral of patient " + referral.pseudonym() + " withdrawn")
                        .changed(before.name(), referral.status().name())
                        .because(reason));
    }

    private void record(Referral referral, AuditEntry entry) {
        audit.record(entry.concerning(Organisation.commissioner(referral.commissionerCode())));
    }

    private static String number(Referral referral) {
        return String.valueOf(referral.id().value());
    }
}
