package chairtime.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a commissioner answers what the rules leave open, from a day on.
 *
 * @param setting the question
 * @param validFrom first day of the date that selects it
 * @param validTo last day; null while it holds
 * @param answer the answer as somebody writes it, such as {@code 62 days}
 * @param certainty how far it can be relied on
 */
public record SettingChange(
        RuleSetting setting, LocalDate validFrom, @Nullable LocalDate validTo, String answer, Certainty certainty) {}
