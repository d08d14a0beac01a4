package chairtime.activity;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mid-year review as lists show it.
 *
 * @param id number
 * @param year financial year
 * @param contractNumber contract
 * @param providerName provider that answers
 * @param status where it stands
 * @param percent adjusted part of the target in percent
 * @param expectedShortfall what will be missing of the target if the year goes on like that
 * @param expectedShortfallValue the same in pounds
 * @param answerDueOn last day for the practice to answer
 * @param withheld the most that is withheld of later payments; null when nothing
 */
public record MidYearReviewItem(
        MidYearReviewId id,
        FinancialYear year,
        String contractNumber,
        String providerName,
        MidYearStatus status,
        BigDecimal percent,
        Uda expectedShortfall,
        Money expectedShortfallValue,
        LocalDate answerDueOn,
        @Nullable Money withheld) {}
