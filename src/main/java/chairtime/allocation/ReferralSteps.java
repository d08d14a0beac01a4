package chairtime.allocation;

import java.time.Instant;
import java.util.Optional;

/** What happens of itself between the tasks of a referral. For the process only; each step may run twice. */
public interface ReferralSteps {

    /** Looks for the best slot and holds a seat in it for an offer to the patient; empty when none suits. */
    Optional<OfferTerms> findSlot(ReferralId referral);

    /** The offer's life is over: the seat goes to somebody else. Answers whether the patient must be reached first. */
    boolean expireOffer(ReferralId referral);

    /** Books the seat that is held; false when it was lost meanwhile. */
    boolean book(ReferralId referral);

    /** When the appointment begins. */
    Instant appointment(ReferralId referral);

    /** Gives back the seat of a referral that ended, and tells the practice. */
    void giveSeatBack(ReferralId referral);

    /**
     * An offer that was made.
     *
     * @param until when the patient's answer must be there
     */
    record OfferTerms(Instant until) {}
}
