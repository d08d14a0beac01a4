package chairtime.allocation;

import chairtime.allocation.domain.Patient;
import chairtime.allocation.domain.PatientRepository;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.ReferralRepository;
import chairtime.platform.NotFoundException;
import chairtime.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Finds referrals and their patients for whoever asks: only those of the own commissioner. */
@Component
class ReferralFinder {

    private final ReferralRepository referrals;
    private final PatientRepository patients;
    private final CurrentUser currentUser;

    ReferralFinder(ReferralRepository referrals, PatientRepository patients, CurrentUser currentUser) {
        this.referrals = referrals;
        this.patients = patients;
        this.currentUser = currentUser;
    }

    Referral own(ReferralId id) {
        return referrals
                .findByIdAndCommissionerCode(id.value(), currentUser.requireCommissionerCode())
                .orElseThrow(() -> new NotFoundException("This referral"));
    }

    Patient patientOf(Referral referral) {
        return patients.findById(referral.patientId()).orElseThrow();
    }
}
