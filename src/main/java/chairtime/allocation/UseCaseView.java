package chairtime.allocation;

import java.time.LocalDate;

/**
 * A code by which a message says what it asks for.
 *
 * @param code such as {@code referral}
 * @param words what it means
 * @param taken whether such messages become referrals here; others are refused
 * @param doubtful whether sources are silent on the code; check it against the current list
 * @param validFrom first day on which this holds
 */
public record UseCaseView(String code, String words, boolean taken, boolean doubtful, LocalDate validFrom) {}
