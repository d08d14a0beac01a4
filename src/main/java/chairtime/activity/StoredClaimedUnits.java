package chairtime.activity;

import chairtime.activity.domain.ClaimRollUpRows;
import chairtime.activity.domain.MonthNumber;
import chairtime.platform.FinancialYear;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What imported claims earned, out of their sums. */
@Component
class StoredClaimedUnits implements ClaimedUnits {

    private final ClaimRollUpRows rows;

    StoredClaimedUnits(ClaimRollUpRows rows) {
        this.rows = rows;
    }

    @Override
    public List<ClaimedMonth> completedIn(FinancialYear year, Collection<String> contractNumbers) {
        if (contractNumbers.isEmpty()) {
            return List.of();
        }
        return rows
                .scheduled(
                        contractNumbers,
                        MonthNumber.of(YearMonth.from(year.firstDay())),
                        MonthNumber.of(YearMonth.from(year.lastDay())))
                .stream()
                .map(row -> new ClaimedMonth(
                        row.contractNumber(),
                        new TreatmentMonth(MonthNumber.month(row.treatmentMonth())),
                        MonthNumber.month(row.scheduleMonth()),
                        new Uda(row.units())))
                .toList();
    }
}
