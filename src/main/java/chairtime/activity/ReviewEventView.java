package chairtime.activity;

import java.time.Instant;

/**
 * Something that happened to a review.
 *
 * @param at when
 * @param who name of the person, or of the application
 * @param text what happened
 */
public record ReviewEventView(Instant at, String who, String text) {}
