package chairtime.allocation;

import chairtime.allocation.domain.Patient;
import chairtime.allocation.domain.PatientRepository;
import chairtime.allocation.domain.PatientVault;
import chairtime.allocation.domain.Pseudonyms;
import chairtime.allocation.domain.ReferralRepository;
import chairtime.allocation.domain.RetentionRule;
import chairtime.allocation.domain.RetentionRuleRepository;
import chairtime.allocation.domain.UnreadableDetailsException;
import chairtime.platform.LondonTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps patients' details, encrypted, and finds records that may be of the same person. */
@Component
class PatientDesk {

    private static final Logger log = LoggerFactory.getLogger(PatientDesk.class);

    private final PatientRepository patients;
    private final ReferralRepository referrals;
    private final RetentionRuleRepository retention;
    private final PatientVault vault;
    private final Clock clock;

    PatientDesk(
            PatientRepository patients,
            ReferralRepository referrals,
            RetentionRuleRepository retention,
            PatientVault vault,
            Clock clock) {
        this.patients = patients;
        this.referrals = referrals;
        this.retention = retention;
        this.vault = vault;
        this.clock = clock;
    }

    Patient keep(String commissionerCode, PatientDetails details) {
        return patients.save(
                Patient.record(commissionerCode, newPseudonym(), details, vault, today(), retentionToday()));
    }

    void change(Patient patient, PatientDetails details) {
        patient.change(details, vault, today(), retentionToday());
    }

    /** Open referrals with the same NHS number, or the same family name and date of birth; latest first. */
    List<ReferralListItem> openReferralsOfSamePerson(String commissionerCode, PatientDetails details) {
        List<Long> alike = patients.like(
                commissionerCode, vault.fingerprintsOfNumber(details), vault.fingerprintsOfPerson(details));
        return referrals.findByPatientIdInAndEndedAtIsNullOrderByIdDesc(alike).stream()
                .map(ReferralViews::item)
                .toList();
    }

    PatientView view(Patient patient) {
        return new PatientView(
                patient.pseudonym(),
                opened(patient),
                patient.keepUntil(),
                patient.isHeld(),
                patient.erasedAt().orElse(null));
    }

    /** Whether the patient is younger than that many years on that day; false when the details are erased. */
    boolean isYoungerThan(Patient patient, int years, LocalDate day) {
        PatientDetails details = opened(patient);
        return details != null && details.birthDate().plusYears(years).isAfter(day);
    }

    private @Nullable PatientDetails opened(Patient patient) {
        try {
            return patient.open(vault).orElse(null);
        } catch (UnreadableDetailsException e) {
            log.error(e.getMessage());
            throw e;
        }
    }

    private String newPseudonym() {
        String pseudonym = Pseudonyms.next();
        while (patients.existsByPseudonym(pseudonym)) {
            pseudonym = Pseudonyms.next();
        }
        return pseudonym;
    }

    private RetentionRule retentionToday() {
        return retention
                .findFirstByValidFromLessThanEqualOrderByValidFromDesc(today())
                .orElseThrow();
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
