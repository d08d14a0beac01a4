package chairtime.allocation;

import java.time.Instant;
import java.util.Optional;

/**
 * The process that a referral goes through, told what people and practices decided. Every call joins the transaction of
 * the change it tells of. Where a task is completed, whoever is signed in must be allowed to do it.
 */
public interface ReferralProcess {

    /** A referral was received. */
    void start(ReferralId referral);

    /** It was triaged for the first time; without the need of a slot the process ends. */
    void triaged(ReferralId referral, boolean slotNeeded);

    /**
     * It was triaged again and still needs a slot.
     *
     * @param nextCheck when the deadline is to be looked at next
     */
    void deadlineChanged(ReferralId referral, Instant nextCheck);

    /** A seat appeared that may suit. Nothing happens unless the referral waits for one. */
    void seatAppeared(ReferralId referral);

    /**
     * The patient accepted the slot that was offered.
     *
     * @param confirmBy until when the practice is to confirm; empty when it need not
     */
    void offerAccepted(ReferralId referral, Optional<Instant> confirmBy);

    /** The patient declined the slot that was offered. */
    void offerDeclined(ReferralId referral);

    /** The slot that is offered, or waits for the practice, is gone or no longer soon enough. */
    void offerLost(ReferralId referral);

    /** The practice confirmed or refused the booking. */
    void bookingAnswered(ReferralId referral, boolean confirmed);

    /** The booked slot was closed or given back before the appointment began. */
    void bookingLost(ReferralId referral);

    /** The practice said what happened. */
    void happened(ReferralId referral, Happened what);

    /** The practice gave the outcome of an appointment that was attended before. */
    void outcomeRecorded(ReferralId referral);

    /** What is done about a patient who missed an appointment or could not be reached was decided. */
    void followedUp(ReferralId referral, FollowUpDecision decision);

    /** Whether it waits for somebody to follow the patient up. */
    boolean waitsForFollowUp(ReferralId referral);

    /** Closing the referral was agreed to, or not. */
    void closureSignedOff(ReferralId referral, boolean agreed);

    /** The reason why the deadline was missed was given; nobody may have been asked for it, as after a late booking. */
    void breachExplained(ReferralId referral);

    /** The referral ended outside of the usual way: withdrawn, an emergency, no slot needed any more. */
    void ended(ReferralId referral);
}
