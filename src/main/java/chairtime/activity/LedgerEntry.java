package chairtime.activity;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger.
 *
 * @param id its number
 * @param year financial year whose account it moves
 * @param kind what it is
 * @param units UDA; of a carry-forward a deficit is positive, a credit negative
 * @param money pounds
 * @param treatmentMonth month of completion
 * @param scheduleMonth month of the pay statement
 * @param source where the figure stands
 * @param reason why
 * @param reference number elsewhere; may be empty
 * @param corrects the entry that it takes back
 * @param takenBack whether another entry took it back
 * @param recordedAt when
 * @param recordedBy who
 */
public record LedgerEntry(
        LedgerEntryId id,
        FinancialYear year,
        LedgerKind kind,
        @Nullable Uda units,
        @Nullable Money money,
        @Nullable TreatmentMonth treatmentMonth,
        @Nullable YearMonth scheduleMonth,
        String source,
        String reason,
        String reference,
        @Nullable LedgerEntryId corrects,
        boolean takenBack,
        Instant recordedAt,
        String recordedBy) {

    /** Whether it counts by itself: it neither takes another back nor was taken back. */
    public boolean stands() {
        return corrects == null && !takenBack;
    }
}
