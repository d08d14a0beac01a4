package chairtime.allocation.domain;

/**
 * A slot that is not offered to a patient again.
 *
 * @param referralId number of the patient's referral
 * @param slotId number of the slot
 */
public record NotAgain(long referralId, long slotId) {}
