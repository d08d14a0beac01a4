package chairtime.activity;

import chairtime.activity.domain.LedgerRow;
import chairtime.activity.domain.LedgerRows;
import chairtime.activity.domain.YearEnd;
import chairtime.platform.FinancialYear;
import chairtime.platform.Uda;
import java.util.List;
import org.springframework.stereotype.Component;

/** Enters what a final result carries forward into the next year's account, once. */
@Component
class CarryForwardEntry {

    private final LedgerPosting posting;
    private final LedgerRows rows;

    CarryForwardEntry(LedgerPosting posting, LedgerRows rows) {
        this.posting = posting;
        this.rows = rows;
    }

    /** False when another carry-forward stands there already, which a person has to compare. */
    boolean enter(YearEnd yearEnd) {
        Uda carried = yearEnd.result().carriedForward();
        if (carried.compareTo(Uda.ZERO) == 0) {
            return true;
        }
        FinancialYear next = new FinancialYear(yearEnd.year().startYear() + 1);
        String key = "year-end:" + yearEnd.id().value();
        if (rows.byKey(key).isEmpty() && stands(yearEnd.contract().number(), next)) {
            return false;
        }
        posting.post(new NewLedgerEntry(
                yearEnd.contract().number(),
                next,
                LedgerKind.CARRY_FORWARD_IN,
                carried,
                null,
                null,
                null,
                "Final year-end letter " + yearEnd.id().reference(),
                "Year-end reconciliation of " + yearEnd.year(),
                yearEnd.id().reference(),
                key));
        return true;
    }

    private boolean stands(String contractNumber, FinancialYear year) {
        List<LedgerRow> entries = rows.ofYear(List.of(contractNumber), year).getOrDefault(contractNumber, List.of());
        long made = entries.stream()
                .filter(row -> row.kind() == LedgerKind.CARRY_FORWARD_IN && row.corrects() == null)
                .count();
        long takenBack = entries.stream()
                .filter(row -> row.kind() == LedgerKind.CARRY_FORWARD_IN && row.corrects() != null)
                .count();
        return made > takenBack;
    }
}
