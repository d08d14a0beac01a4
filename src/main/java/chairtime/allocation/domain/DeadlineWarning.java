package chairtime.allocation.domain;

import java.time.Instant;

/**
 * Something to be said while a deadline comes closer.
 *
 * @param share percent of the time that is over then
 * @param escalates whether the duty lead is told too
 * @param at when
 */
public record DeadlineWarning(int share, boolean escalates, Instant at) {}
