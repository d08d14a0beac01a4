package chairtime.allocation.domain;

import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.LondonTime;
import chairtime.security.Organisation;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has to be done to patients' records as time passes, some at a time. */
@Component
public class PatientUpkeep {

    private static final Limit AT_A_TIME = Limit.of(200);

    private final PatientRepository patients;
    private final PatientVault vault;
    private final AuditLog audit;
    private final Clock clock;

    PatientUpkeep(PatientRepository patients, PatientVault vault, AuditLog audit, Clock clock) {
        this.patients = patients;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** Erases details whose last day has passed and that nobody holds; returns how many. */
    @Transactional
    public int eraseDue() {
        List<Patient> due = patients.findByErasedAtIsNullAndLegalHoldFalseAndKeepUntilBeforeOrderById(
                LondonTime.day(clock.instant()), AT_A_TIME);
        due.forEach(patient -> {
            patient.erase(clock.instant());
            audit.record(AuditEntry.of(
                            "allocation.patientErased",
                            "Patient",
                            patient.pseudonym(),
                            "Details of patient " + patient.pseudonym() + " erased after their last day, "
                                    + patient.keepUntil())
                    .concerning(Organisation.commissioner(patient.commissionerCode())));
        });
        return due.size();
    }

    /** Encrypts details that need an earlier key with the current one; returns how many. */
    @Transactional
    public int renewKeys() {
        if (patients.keysInUse().isEmpty()) {
            return 0;
        }
        List<Patient> earlier = patients.findByKeyIdNotOrderById(vault.currentKey(), AT_A_TIME);
        earlier.forEach(patient -> patient.renewKey(vault));
        return earlier.size();
    }
}
