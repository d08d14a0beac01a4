package chairtime.allocation.domain;

import chairtime.allocation.PatientDetails;
import chairtime.platform.RefusedException;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A patient of one referral: a pseudonym in the open, everything else encrypted, for a limited time. */
@Entity
@Table(name = "allocation_patient")
public class Patient {

    private static final byte[] NOTHING = {};

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String commissionerCode;
    private String pseudonym;
    private byte[] details;
    private @Nullable String keyId;
    private @Nullable String nhsNumberFingerprint;
    private @Nullable String personFingerprint;
    private LocalDate keepUntil;
    private boolean legalHold;
    private @Nullable Instant erasedAt;

    protected Patient() {}

    /** A new record, checked. */
    public static Patient record(
            String commissionerCode,
            String pseudonym,
            PatientDetails details,
            PatientVault vault,
            LocalDate today,
            RetentionRule retention) {
        Patient patient = new Patient();
        patient.commissionerCode = commissionerCode;
        patient.pseudonym = pseudonym;
        patient.keepUntil = retention.keepUntil(details.birthDate(), today);
        patient.take(details, vault, today);
        return patient;
    }

    /** Says something else of the patient; those days on which the details are needed are counted anew. */
    public void change(PatientDetails details, PatientVault vault, LocalDate today, RetentionRule retention) {
        refuseIfErased();
        take(details, vault, today);
        keepUntil = retention.keepUntil(details.birthDate(), today);
    }

    private void take(PatientDetails said, PatientVault vault, LocalDate today) {
        Faults faults = new Faults();
        PatientRules.check(said, today, faults);
        faults.refuseIfAny();
        seal(said, vault);
    }

    private void seal(PatientDetails said, PatientVault vault) {
        SealedDetails sealed = vault.seal(pseudonym, said);
        details = sealed.blob();
        keyId = sealed.keyId();
        nhsNumberFingerprint = sealed.nhsNumberFingerprint();
        personFingerprint = sealed.personFingerprint();
    }

    /** Encrypts the details with the current key. */
    void renewKey(PatientVault vault) {
        open(vault).ifPresent(said -> seal(said, vault));
    }

    /** The details; empty once they are erased. */
    public Optional<PatientDetails> open(PatientVault vault) {
        return erasedAt == null ? Optional.of(vault.open(pseudonym, details)) : Optional.empty();
    }

    /** Keeps the details beyond their last day, because a court or an inquiry needs them. */
    public void hold() {
        refuseIfErased();
        legalHold = true;
    }

    /** The details are no longer needed beyond their last day. */
    public void endHold() {
        legalHold = false;
    }

    /** Forgets everything but the pseudonym. */
    public void erase(Instant now) {
        refuseIfErased();
        if (legalHold) {
            throw new RefusedException(
                    "The details of patient " + pseudonym + " are under legal hold. End the hold first.");
        }
        details = NOTHING;
        keyId = null;
        nhsNumberFingerprint = null;
        personFingerprint = null;
        erasedAt = now;
    }

    private void refuseIfErased() {
        if (erasedAt != null) {
            throw new RefusedException("The details of patient " + pseudonym + " were erased.");
        }
    }

    public long id() {
        return id;
    }

    public String commissionerCode() {
        return commissionerCode;
    }

    public String pseudonym() {
        return pseudonym;
    }

    public LocalDate keepUntil() {
        return keepUntil;
    }

    public boolean isHeld() {
        return legalHold;
    }

    public Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }

    @Override
    public String toString() {
        return "Patient " + pseudonym;
    }
}
