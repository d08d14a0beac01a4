package chairtime.allocation;

import chairtime.allocation.domain.ContactAttempt;
import chairtime.allocation.domain.ContactAttemptRepository;
import chairtime.allocation.domain.FollowUpRecord;
import chairtime.allocation.domain.FollowUpRepository;
import chairtime.allocation.domain.Referral;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.RefusedException;
import chairtime.security.AccountId;
import chairtime.security.CurrentUser;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Patients who missed an appointment or could not be reached: a missed appointment is no outcome. Somebody reaches the
 * patient and looks for another slot, or tries to and proposes to close the referral, which somebody else signs off.
 */
@Service
@Transactional
public class MissedAppointments {

    private final ReferralFinder finder;
    private final FollowUpDesk desk;
    private final ContactAttemptRepository attempts;
    private final FollowUpRepository decisions;
    private final ReferralProcess process;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    MissedAppointments(
            ReferralFinder finder,
            FollowUpDesk desk,
            ContactAttemptRepository attempts,
            FollowUpRepository decisions,
            ReferralProcess process,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.finder = finder;
        this.desk = desk;
        this.attempts = attempts;
        this.decisions = decisions;
        this.process = process;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** How far the follow-up of the referral has come; nothing that names the patient. */
    @PreAuthorize(MissedAppointmentRights.READ)
    @Transactional(readOnly = true)
    public FollowUpView find(ReferralId id) {
        return desk.view(finder.own(id), me());
    }

    /** Whether the patient missed the appointment or cannot be reached, so that somebody has to follow that up. */
    @PreAuthorize(MissedAppointmentRights.READ)
    @Transactional(readOnly = true)
    public boolean isOpen(ReferralId id) {
        return desk.isOpen(finder.own(id));
    }

    /** Takes down an attempt to reach the patient, made now. */
    @PreAuthorize(ReferralRights.HANDLE)
    public void attempt(ReferralId id, ContactReport report) {
        Referral referral = finder.own(id);
        if (referral.status().isEnded()) {
            throw new RefusedException(
                    "This referral has ended: " + referral.status().label() + ".");
        }
        attempts.save(ContactAttempt.made(referral, report, me(), clock.instant()));
        audit(
                referral,
                "contactAttempted",
                report.channel().label() + (report.reached() ? ", reached" : ", not reached"),
                null);
    }

    /** Says what was found out about the safety of a child who was not brought, and done for it. */
    @PreAuthorize(ReferralRights.HANDLE)
    public void safeguard(ReferralId id, String answer) {
        Referral referral = finder.own(id);
        desk.notBrought(referral)
                .orElseThrow(() -> new RefusedException("No child was missed with this referral."))
                .safeguard(answer, me(), clock.instant());
        audit(referral, "safeguardingAnswered", "Safety of a child who was not brought", answer);
    }

    /** The patient was reached and another slot is looked for. */
    @PreAuthorize(ReferralRights.HANDLE)
    public void searchAgain(ReferralId id, long version, String reason) {
        Referral referral = finder.own(id);
        refuseWhileProposed(referral);
        decisions.save(
                FollowUpRecord.searchAgain(referral, version, desk.state(referral), reason, me(), clock.instant()));
        audit(referral, "followedUp", "Another slot is looked for", reason);
        process.followedUp(id, FollowUpDecision.SEARCH_AGAIN);
    }

    /** The patient could not be reached: proposes to close the referral, for somebody else to sign off. */
    @PreAuthorize(ReferralRights.HANDLE)
    public void proposeClosure(ReferralId id, long version, String reason) {
        Referral referral = finder.own(id);
        refuseWhileProposed(referral);
        decisions.save(
                FollowUpRecord.proposeClosure(referral, version, desk.state(referral), reason, me(), clock.instant()));
        audit(referral, "closureProposed", "Closure proposed, patient not reached", reason);
        process.followedUp(id, FollowUpDecision.CLOSE);
    }

    /** Agrees to the closure that somebody else proposed, or does not. */
    @PreAuthorize(MissedAppointmentRights.MAY_SIGN_OFF)
    public void signOff(ReferralId id, long version, boolean agreed, String reason) {
        Referral referral = finder.own(id);
        desk.proposal(referral)
                .orElseThrow(() -> new RefusedException("No closure of this referral waits to be signed off."))
                .signOff(referral, version, desk.state(referral), agreed, reason, me(), clock.instant());
        audit(referral, "closureSignedOff", agreed ? "Closure agreed" : "Closure not agreed", reason);
        process.closureSignedOff(id, agreed);
    }

    private void refuseWhileProposed(Referral referral) {
        if (desk.proposal(referral).isPresent()) {
            throw new RefusedException("Closing this referral was proposed. Whoever signs it off can say no; then"
                    + " another slot can be looked for.");
        }
    }

    private AccountId me() {
        return currentUser.require().id();
    }

    private void audit(Referral referral, String action, String what, @Nullable String reason) {
        audit.record(AuditEntry.of(
                        "allocation." + action,
                        "Referral",
                        String.valueOf(referral.id().value()),
                        "Referral of patient " + referral.pseudonym() + ": " + what)
                .because(reason));
    }
}
