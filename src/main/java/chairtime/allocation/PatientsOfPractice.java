package chairtime.allocation;

import chairtime.allocation.domain.Patient;
import chairtime.allocation.domain.Referral;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.security.Organisation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who the patients of a practice are, from the booking until some days after the appointment. Every look is taken down. */
@Service
@PreAuthorize("hasRole('PROVIDER')")
@Transactional
public class PatientsOfPractice {

    private final PracticeScope scope;
    private final ReferralFinder finder;
    private final PatientDesk desk;
    private final AuditLog audit;

    PatientsOfPractice(PracticeScope scope, ReferralFinder finder, PatientDesk desk, AuditLog audit) {
        this.scope = scope;
        this.finder = finder;
        this.desk = desk;
        this.audit = audit;
    }

    /** The patient of the referral, who is booked with the practice or was seen there. The look is taken down. */
    public PatientView look(ReferralId id) {
        Referral referral = scope.referral(id);
        scope.requirePatientHere(referral);
        Patient patient = finder.patientOf(referral);
        audit.record(AuditEntry.of(
                        "allocation.patientSeen",
                        "Patient",
                        patient.pseudonym(),
                        "Details of patient %s looked at by the practice for the appointment of referral %d"
                                .formatted(patient.pseudonym(), id.value()))
                .concerning(Organisation.commissioner(referral.commissionerCode())));
        return desk.view(patient);
    }
}
