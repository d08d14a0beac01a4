package chairtime.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a question that the rules leave open.
 *
 * @param commissionerCode whose answer; {@code *} for everybody without an own one
 * @param setting the question
 * @param validFrom first day of the date that selects it
 * @param validTo last day; null while it holds
 * @param answer the answer
 * @param certainty how far it can be relied on
 * @param source who says so
 */
public record SettingAnswer(
        String commissionerCode,
        RuleSetting setting,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String answer,
        Certainty certainty,
        String source) {

    /** Whether a commissioner has set it for itself. */
    public boolean own() {
        return !YearEndRule.EVERYBODY.equals(commissionerCode);
    }

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
