package chairtime.activity;

import chairtime.platform.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that moved because of a review, as an entry of the ledger records it.
 *
 * @param entry the entry
 * @param on day on which it moved
 * @param amount pounds
 * @param way how
 * @param reference of the payment, or of the review
 * @param reason why, where somebody said
 * @param recordedBy who recorded it
 * @param recordedAt when
 * @param takenBack why another entry took it back, and who did; null while it counts
 */
public record MoneyRecord(
        LedgerEntryId entry,
        LocalDate on,
        Money amount,
        MoneyWay way,
        String reference,
        String reason,
        String recordedBy,
        Instant recordedAt,
        @Nullable String takenBack) {

    /** Whether it counts. */
    public boolean counts() {
        return takenBack == null;
    }
}
