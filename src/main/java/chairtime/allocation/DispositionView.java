package chairtime.allocation;

import java.time.Duration;
import java.time.LocalDate;

/**
 * A code with which NHS 111 closes a call.
 *
 * @param code such as {@code Dx20}
 * @param words what it means
 * @param category the category it stands for
 * @param within time within which the code itself asks for care
 * @param doubtful whether sources are silent or disagree on the meaning; check it against the current release
 * @param validFrom first day on which this meaning holds
 */
public record DispositionView(
        String code, String words, UrgencyCategory category, Duration within, boolean doubtful, LocalDate validFrom) {}
