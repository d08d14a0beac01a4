package chairtime.activity;

import chairtime.activity.domain.CommissionerDeliveryRows;
import chairtime.activity.domain.DeliveryRows;
import chairtime.activity.domain.DeliveryTotals;
import chairtime.activity.domain.ImportRows;
import chairtime.activity.domain.PeriodMonths;
import chairtime.directory.CommissionerView;
import chairtime.directory.Directory;
import chairtime.platform.TreatmentMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How commissioners' areas stand, by NHS England's method. Open to the staff of every commissioner.
 *
 * @see "Decision 0022"
 */
@Service
@PreAuthorize(DeliveryReaders.COMMISSIONERS)
@Transactional(readOnly = true)
public class DeliveryPositions {

    private final DeliveryRows rows;
    private final CommissionerDeliveryRows byCommissioner;
    private final ImportRows imports;
    private final DeliveryPeriods periods;
    private final Directory directory;

    DeliveryPositions(
            DeliveryRows rows,
            CommissionerDeliveryRows byCommissioner,
            ImportRows imports,
            DeliveryPeriods periods,
            Directory directory) {
        this.rows = rows;
        this.byCommissioner = byCommissioner;
        this.imports = imports;
        this.periods = periods;
        this.directory = directory;
    }

    /** All imported months, newest first. */
    @PreAuthorize(DeliveryReaders.ALL)
    public List<TreatmentMonth> months() {
        return imports.months().stream().map(DeliveryPeriods::month).toList();
    }

    /** The newest month that lists contracts of the commissioner. */
    public Optional<TreatmentMonth> newestMonth(String commissionerCode) {
        return rows.newestMonth(commissionerCode).map(DeliveryPeriods::month);
    }

    /** The figures of one commissioner; empty when the period's month has nothing of it. */
    public Optional<CommissionerDelivery> commissioner(String code, DeliveryPeriod period) {
        LocalDate last = period.month().month().atDay(1);
        List<LocalDate> months = rows.months(code, DeliveryPeriods.firstDay(period.month(), period.yearToDate()), last);
        if (!months.contains(last)) {
            return Optional.empty();
        }
        PeriodMonths shares = periods.of(months);
        return Optional.of(
                delivery(code, name(code), rows.totals(code, Set.of(), shares), shares, period.yearToDate(), periods));
    }

    /**
     * Commissioners with contracts that count, worst first unless the page says otherwise.
     *
     * @param text part of a code or name; blank means all
     */
    public Page<CommissionerDelivery> commissioners(DeliveryPeriod period, String text, Pageable page) {
        List<LocalDate> months = imports.months().stream()
                .filter(month -> !month.isBefore(DeliveryPeriods.firstDay(period.month(), period.yearToDate()))
                        && !month.isAfter(period.month().month().atDay(1)))
                .sorted()
                .toList();
        Map<String, CommissionerView> found = directory.commissioners().stream()
                .filter(commissioner -> matches(commissioner, text))
                .collect(Collectors.toMap(
                        CommissionerView::code, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
        if (months.isEmpty()) {
            return Page.empty(page);
        }
        PeriodMonths shares = periods.of(months);
        DeliveryPeriods now = periods.now();
        List<CommissionerDelivery> content = byCommissioner.page(found.keySet(), shares, page).stream()
                .map(row -> delivery(
                        row.commissionerCode(),
                        found.get(row.commissionerCode()).name(),
                        row.totals(),
                        shares,
                        period.yearToDate(),
                        now))
                .toList();
        return new PageImpl<>(content, page, byCommissioner.count(found.keySet(), shares));
    }

    /** The commissioner's figures month by month, up to and including the given one, oldest first. */
    public List<MonthOfDelivery> trend(String code, TreatmentMonth last, int months) {
        LocalDate newest = last.month().atDay(1);
        List<LocalDate> days = rows.months(code, newest.minusMonths(months - 1L), newest);
        if (days.isEmpty()) {
            return List.of();
        }
        DeliveryPeriods now = periods.now();
        return byCommissioner.months(code, now.of(days)).stream()
                .map(row -> Figures.month(row, now.of(List.of(row.month()))))
                .toList();
    }

    private static CommissionerDelivery delivery(
            String code,
            String name,
            DeliveryTotals totals,
            PeriodMonths shares,
            boolean yearToDate,
            DeliveryPeriods periods) {
        DeliveryFigures figures = Figures.of(totals, shares, yearToDate);
        boolean hasData = figures.contracts() > figures.contractsWithoutData();
        return new CommissionerDelivery(
                code, name, figures, periods.state(figures.month(), hasData, figures.percent()));
    }

    private String name(String code) {
        return directory.commissioner(code).map(CommissionerView::name).orElse(code);
    }

    private static boolean matches(CommissionerView commissioner, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return commissioner.code().toLowerCase(Locale.ROOT).contains(wanted)
                || commissioner.name().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
