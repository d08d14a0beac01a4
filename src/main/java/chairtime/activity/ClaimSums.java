package chairtime.activity;

import chairtime.activity.domain.ClaimRollUpRows;
import chairtime.activity.domain.ClaimRollUpRows.Summed;
import chairtime.activity.domain.MonthNumber;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.platform.export.TableExport;
import chairtime.security.CurrentUser;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Claims added up for the own commissioner and those it succeeded: by contract those of the contracts that it holds
 * today, by anything else those that their files brought.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(ReviewRights.READ)
public class ClaimSums {

    private static final int MOST_IN_A_FILE = 100_000;

    private final ClaimRollUpRows rows;
    private final Successions successions;
    private final CurrentUser currentUser;
    private final Clock clock;

    ClaimSums(ClaimRollUpRows rows, Successions successions, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.successions = successions;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A page of the sums: months and years in their order, categories and contracts with the most units first. */
    public List<ClaimSum> page(ClaimSumFilter filter, Pageable page) {
        return filter.by() == ClaimGrouping.CONTRACT
                ? contracts(filter, page)
                        .map(row -> sum(row, row.of(), row.name()))
                        .toList()
                : groups(filter)
                        .skip(page.getOffset())
                        .limit(page.getPageSize())
                        .toList();
    }

    /** How many there are. */
    public long count(ClaimSumFilter filter) {
        Collection<String> mine = mine();
        return switch (filter.by()) {
            case MONTH -> rows.countMonths(mine, firstMonth(filter), lastMonth(filter));
            case YEAR -> rows.countYears(mine);
            case CATEGORY -> rows.countCategories(mine, firstMonth(filter), lastMonth(filter));
            case CONTRACT -> rows.countContracts(mine, filter.year().startYear(), filter.text());
        };
    }

    /** Writes all of them, as CSV or as a workbook. */
    public void export(ClaimSumFilter filter, boolean workbook, OutputStream out) throws IOException {
        TableExport<ClaimSum> table = new TableExport<ClaimSum>()
                .column(filter.by().label(), ClaimSum::key)
                .column("Name", ClaimSum::name)
                .column("Claims", ClaimSum::claims)
                .column("Of those late", ClaimSum::late)
                .column("Of those after the year", ClaimSum::afterYear)
                .column("Of those incomplete and at zero", ClaimSum::incomplete)
                .column("Delivery (UDA)", ClaimSum::units)
                .column("Foundation dentists (UDA)", ClaimSum::unitsFoundation)
                .column("Flexible commissioning (UDA)", ClaimSum::unitsFlexible)
                .column("Paid in pounds (£)", ClaimSum::pounds)
                .column("Patient charges (£)", ClaimSum::patientCharges);
        Stream<ClaimSum> all = page(filter, PageRequest.of(0, MOST_IN_A_FILE)).stream();
        if (workbook) {
            table.xlsx("Claims", all, out);
        } else {
            table.csv(all, out);
        }
    }

    private Stream<Summed> contracts(ClaimSumFilter filter, Pageable page) {
        return rows
                .byContract(mine(), filter.year().startYear(), filter.text(), page.getPageSize(), page.getOffset())
                .stream();
    }

    private Stream<ClaimSum> groups(ClaimSumFilter filter) {
        Collection<String> mine = mine();
        int from = firstMonth(filter);
        int to = lastMonth(filter);
        return switch (filter.by()) {
            case MONTH ->
                rows.byMonth(mine, from, to).stream()
                        .map(row -> sum(row, MonthNumber.month(row.period()).toString(), ""));
            case YEAR ->
                rows.byYear(mine).stream().map(row -> sum(row, new FinancialYear(row.period()).toString(), ""));
            case CATEGORY ->
                rows.byCategory(mine, from, to).stream()
                        .map(row -> sum(row, category(row).code(), category(row).label()));
            case CONTRACT -> throw new IllegalArgumentException("Contracts are paged by the database.");
        };
    }

    private static int firstMonth(ClaimSumFilter filter) {
        return MonthNumber.of(YearMonth.from(filter.year().firstDay()));
    }

    private static int lastMonth(ClaimSumFilter filter) {
        return MonthNumber.of(YearMonth.from(filter.year().lastDay()));
    }

    private static ClaimSum sum(Summed row, String key, String name) {
        return new ClaimSum(
                key,
                name,
                row.claims(),
                row.late(),
                row.afterYear(),
                row.incomplete(),
                new Uda(row.units()),
                new Uda(row.unitsFoundation()),
                new Uda(row.unitsFlexible()),
                new Money(row.pounds()),
                new Money(row.patientCharges()));
    }

    private static CourseCategory category(Summed row) {
        return ClaimCategories.of(row.period());
    }

    private Collection<String> mine() {
        return successions.heldBy(currentUser.requireCommissionerCode(), LondonTime.day(clock.instant()));
    }
}
