package chairtime.activity;

import chairtime.activity.domain.ClaimRollUpRows;
import chairtime.platform.FinancialYear;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What imported claims earned, out of their sums. */
@Component
class StoredClaimedUnits implements ClaimedUnits {

    private static final int MONTHS = 12;

    private final ClaimRollUpRows rows;

    StoredClaimedUnits(ClaimRollUpRows rows) {
        this.rows = rows;
    }

    @Override
    public List<ClaimedMonth> completedIn(FinancialYear year, Collection<String> contractNumbers) {
        if (contractNumbers.isEmpty()) {
            return List.of();
        }
        return rows.scheduled(contractNumbers, number(year.firstDay()), number(year.lastDay())).stream()
                .map(row -> new ClaimedMonth(
                        row.contractNumber(),
                        new TreatmentMonth(month(row.treatmentMonth())),
                        month(row.scheduleMonth()),
                        new Uda(row.units())))
                .toList();
    }

    private static int number(LocalDate day) {
        return day.getYear() * MONTHS + day.getMonthValue() - 1;
    }

    private static YearMonth month(int number) {
        return YearMonth.of(number / MONTHS, number % MONTHS + 1);
    }
}
