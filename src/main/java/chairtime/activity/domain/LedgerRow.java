package chairtime.activity.domain;

import chairtime.activity.LedgerKind;
import chairtime.activity.NewLedgerEntry;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger as it is kept.
 *
 * @param id number; 0 before it is stored
 * @param contractNumber ten digits
 * @param commissionerCode commissioner for whom it was made
 * @param year financial year
 * @param kind what it is
 * @param units UDA
 * @param money pounds
 * @param treatmentMonth month of completion
 * @param scheduleMonth month of the pay statement
 * @param source where the figure stands
 * @param reason why
 * @param reference number elsewhere; may be empty
 * @param corrects number of the entry that it takes back
 * @param key the same for every attempt to make it
 * @param recordedAt when
 * @param recordedBy number of the account; null for a process
 * @param recordedByName name of the person or of the application
 */
public record LedgerRow(
        long id,
        String contractNumber,
        String commissionerCode,
        FinancialYear year,
        LedgerKind kind,
        @Nullable Uda units,
        @Nullable Money money,
        @Nullable TreatmentMonth treatmentMonth,
        @Nullable YearMonth scheduleMonth,
        String source,
        String reason,
        String reference,
        @Nullable Long corrects,
        String key,
        Instant recordedAt,
        @Nullable Long recordedBy,
        String recordedByName) {

    /** Who makes an entry, for whom and when. */
    public record By(String commissionerCode, Instant at, @Nullable Long account, String name) {}

    /** The entry as it is stored. */
    public static LedgerRow of(NewLedgerEntry entry, By by) {
        return new LedgerRow(
                0,
                entry.contractNumber(),
                by.commissionerCode(),
                entry.year(),
                entry.kind(),
                entry.units(),
                entry.money(),
                entry.treatmentMonth(),
                entry.scheduleMonth(),
                entry.source().strip(),
                entry.reason().strip(),
                entry.reference().strip(),
                null,
                entry.key(),
                by.at(),
                by.account(),
                by.name());
    }

    /** The opposite of this entry, which takes it back. */
    public LedgerRow countered(String why, By by) {
        return new LedgerRow(
                0,
                contractNumber,
                by.commissionerCode(),
                year,
                kind,
                units == null ? null : Uda.ZERO.minus(units),
                money == null ? null : Money.ZERO.minus(money),
                treatmentMonth,
                scheduleMonth,
                source,
                why.strip(),
                reference,
                id,
                "counter:" + id,
                by.at(),
                by.account(),
                by.name());
    }

    /** The units, none where the entry says only money. */
    public Uda unitsOrNone() {
        return units == null ? Uda.ZERO : units;
    }
}
