package chairtime.allocation;

import java.time.LocalDate;

/**
 * A rule that a commissioner has set and that does not hold yet.
 *
 * @param rule which kind, in the words of the screens
 * @param what category or code that it is about; blank when it is about all
 * @param validFrom first day on which it holds
 */
public record RuleToCome(String rule, String what, LocalDate validFrom) {}
