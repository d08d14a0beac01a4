package chairtime.activity;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An entry that somebody, or a process, wants to make.
 *
 * @param contractNumber ten digits
 * @param year financial year whose account it moves
 * @param kind what it is
 * @param units UDA; of a carry-forward a deficit is positive, a credit negative
 * @param money pounds, where it says any; told beside the units and never turned into them
 * @param treatmentMonth month of completion, where it concerns one
 * @param scheduleMonth month of the pay statement, where it concerns one
 * @param source where the figure stands, such as a letter with its date
 * @param reason why, kept for the auditor
 * @param reference number or file elsewhere; may be empty
 * @param key the same for every attempt to make this one entry, so that it is made once
 */
public record NewLedgerEntry(
        String contractNumber,
        FinancialYear year,
        LedgerKind kind,
        @Nullable Uda units,
        @Nullable Money money,
        @Nullable TreatmentMonth treatmentMonth,
        @Nullable YearMonth scheduleMonth,
        String source,
        String reason,
        String reference,
        String key) {}
