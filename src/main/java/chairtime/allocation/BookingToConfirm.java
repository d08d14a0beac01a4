package chairtime.allocation;

/**
 * A booking that a practice is to confirm; nothing that names the patient.
 *
 * @param offer the slot
 * @param pseudonym what the patient is called
 * @param category how soon the patient must be seen
 * @param facts what the patient needs
 */
public record BookingToConfirm(OfferView offer, String pseudonym, UrgencyCategory category, ReferralFacts facts) {}
