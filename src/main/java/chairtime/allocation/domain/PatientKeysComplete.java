package chairtime.allocation.domain;

import chairtime.platform.StartRefusedException;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses to start when records need a key that is not there, rather than show them as unreadable one by one. */
@Component
class PatientKeysComplete implements SmartInitializingSingleton {

    private final PatientRepository patients;
    private final MessageRepository messages;
    private final PatientVault vault;

    PatientKeysComplete(PatientRepository patients, MessageRepository messages, PatientVault vault) {
        this.patients = patients;
        this.messages = messages;
        this.vault = vault;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Set<String> missing = new HashSet<>(patients.keysInUse());
        missing.addAll(messages.keysInUse());
        if (missing.isEmpty()) {
            return;
        }
        missing.removeAll(vault.knownKeys());
        if (!missing.isEmpty()) {
            throw new StartRefusedException("Details of patients are encrypted with a key that is not there: set"
                    + " CHAIRTIME_PATIENT_KEY, or CHAIRTIME_PATIENT_KEY_BEFORE, to the key that was used, or put back"
                    + " the file " + PatientKeyFile.NAME + " of the data directory.");
        }
    }
}
