package chairtime.procurement;

import java.time.Instant;

/**
 * Something that happened to a call.
 *
 * @param at when
 * @param who name of the person, or {@code Chairtime}
 * @param text what
 */
public record CallEventView(Instant at, String who, String text) {}
