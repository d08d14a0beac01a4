package chairtime.allocation;

import java.time.Instant;

/**
 * A calendar that is published under a secret address.
 *
 * @param providerCode whose
 * @param publishedAt since when
 */
public record PublishedCalendar(String providerCode, Instant publishedAt) {}
