package chairtime.allocation;

import java.time.Instant;
import java.util.Optional;

/** What happens of itself between the tasks of a referral. For the process only; each step may run twice. */
public interface ReferralSteps {

    /**
     * Looks for the best slot and holds a seat in it for an offer to the patient.
     *
     * @return until when the patient's answer must be there; empty when nothing suits and the patient waits
     */
    Optional<Instant> findSlot(ReferralId referral);

    /** Ends the offer and gives the seat back. Answers whether the patient must be reached before the next offer. */
    boolean passOn(ReferralId referral);

    /**
     * Books the seat that is held.
     *
     * @return when the appointment begins; empty when the seat was lost meanwhile
     */
    Optional<Instant> book(ReferralId referral);

    /** Gives back the seat of a referral that ended, and tells the practice. */
    void giveSeatBack(ReferralId referral);
}
