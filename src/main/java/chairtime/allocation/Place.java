package chairtime.allocation;

import org.jspecify.annotations.Nullable;

/**
 * Where a practice is.
 *
 * @param postcode its postcode; may be empty
 * @param district outward part of the postcode; may be empty
 * @param point where that lies; null when nobody has said
 */
public record Place(String postcode, String district, @Nullable Point point) {}
