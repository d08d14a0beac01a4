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
    private final MessageRepository messages;
    private final PatientVault vault;
    private final MessageVault messageVault;
    private final AuditLog audit;
    private final Clock clock;

    PatientUpkeep(
            PatientRepository patients,
            MessageRepository messages,
            PatientVault vault,
            MessageVault messageVault,
            AuditLog audit,
            Clock clock) {
        this.patients = patients;
        this.messages = messages;
        this.vault = vault;
        this.messageVault = messageVault;
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
            messages.eraseOf(patient.id(), new byte[0], clock.instant());
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

    /** Erases messages of which no referral came and whose last day has passed; returns how many. */
    @Transactional
    public int eraseMessagesDue() {
        List<Message> due =
                messages.findByErasedAtIsNullAndKeepUntilBeforeOrderById(LondonTime.day(clock.instant()), AT_A_TIME);
        due.forEach(message -> message.erase(clock.instant()));
        return due.size();
    }

    /** Encrypts details and messages that need an earlier key with the current one; returns how many. */
    @Transactional
    public int renewKeys() {
        if (patients.keysInUse().isEmpty() && messages.keysInUse().isEmpty()) {
            return 0;
        }
        String current = vault.currentKey();
        List<Patient> earlier = patients.findByKeyIdNotOrderById(current, AT_A_TIME);
        earlier.forEach(patient -> patient.renewKey(vault));
        List<Message> earlierMessages = messages.findByKeyIdNotOrderById(current, AT_A_TIME);
        earlierMessages.forEach(message -> message.renewKey(messageVault, current));
        return earlier.size() + earlierMessages.size();
    }
}
