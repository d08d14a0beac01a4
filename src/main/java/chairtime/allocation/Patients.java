package chairtime.allocation;

import chairtime.allocation.domain.MessageRepository;
import chairtime.allocation.domain.Patient;
import chairtime.allocation.domain.Referral;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.RefusedException;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who the patients are, for those who treat or place them. Every look is taken down, by pseudonym. */
@Service
@Transactional
public class Patients {

    private final ReferralFinder finder;
    private final PatientDesk desk;
    private final MessageRepository messages;
    private final AuditLog audit;
    private final Clock clock;

    Patients(ReferralFinder finder, PatientDesk desk, MessageRepository messages, AuditLog audit, Clock clock) {
        this.finder = finder;
        this.desk = desk;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** The patient of the referral. The look is taken down. */
    @PreAuthorize(ReferralRights.HANDLE)
    public PatientView look(ReferralId id) {
        Patient patient = patientOf(id);
        audit.record(entry("patientSeen", patient, "Details of patient %s looked at for referral " + id.value()));
        return desk.view(patient);
    }

    /** How long the details of that patient are kept. That is no look at them. */
    @PreAuthorize(ReferralRights.HANDLE)
    @Transactional(readOnly = true)
    public RecordKeeping keeping(ReferralId id) {
        Patient patient = patientOf(id);
        return new RecordKeeping(
                patient.keepUntil(), patient.isHeld(), patient.erasedAt().orElse(null));
    }

    /** Keeps the details beyond their last day, for a stated reason. */
    @PreAuthorize(ReferralRights.ANSWER_FOR_RECORDS)
    public void hold(ReferralId id, String reason) {
        Patient patient = patientOf(id);
        patient.hold();
        audit.record(entry("patientHeld", patient, "Legal hold on the details of patient %s")
                .because(stated(reason)));
    }

    /** Ends the hold, for a stated reason. */
    @PreAuthorize(ReferralRights.ANSWER_FOR_RECORDS)
    public void endHold(ReferralId id, String reason) {
        Patient patient = patientOf(id);
        patient.endHold();
        audit.record(entry("patientHoldEnded", patient, "End of the legal hold on the details of patient %s")
                .because(stated(reason)));
    }

    /** Erases the details before their last day, for a stated reason; not while the referral is open. */
    @PreAuthorize(ReferralRights.ANSWER_FOR_RECORDS)
    public void erase(ReferralId id, String reason) {
        Referral referral = finder.own(id);
        if (!referral.status().isEnded()) {
            throw new RefusedException("This referral is open and the details are needed. Close or withdraw it first.");
        }
        Patient patient = finder.patientOf(referral);
        patient.erase(clock.instant());
        messages.eraseOf(patient.id(), new byte[0], clock.instant());
        audit.record(
                entry("patientErased", patient, "Details of patient %s erased").because(stated(reason)));
    }

    private Patient patientOf(ReferralId id) {
        return finder.patientOf(finder.own(id));
    }

    private static String stated(String reason) {
        if (reason.isBlank() || reason.length() > TriageDecision.REASON_MAX_LENGTH) {
            throw new RefusedException(
                    "reason", "Give a reason of at most 2,000 characters, without the patient's name.");
        }
        return reason.strip();
    }

    private static AuditEntry entry(String action, Patient patient, String summary) {
        return AuditEntry.of(
                "allocation." + action, "Patient", patient.pseudonym(), summary.formatted(patient.pseudonym()));
    }
}
