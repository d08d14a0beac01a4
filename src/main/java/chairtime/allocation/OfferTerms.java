package chairtime.allocation;

import java.time.Duration;

/**
 * How a slot is offered.
 *
 * @param life how long the seat is held for the patient's answer
 * @param confirmWithin how long the practice has to confirm, where it wants to
 * @param notice how much time the patient needs to get there
 * @param unansweredOffers after how many offers in a row without an answer the patient must be reached first
 */
public record OfferTerms(Duration life, Duration confirmWithin, Duration notice, int unansweredOffers) {}
