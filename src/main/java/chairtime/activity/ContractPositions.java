package chairtime.activity;

import chairtime.activity.domain.ContractDeliveryRow;
import chairtime.activity.domain.ContractDeliveryRows;
import chairtime.activity.domain.DeliveryLimits;
import chairtime.activity.domain.ImportRows;
import chairtime.activity.domain.PeriodMonths;
import chairtime.security.CurrentUser;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How contracts stand. Staff of a commissioner see every contract, a provider those it holds. */
@Service
@PreAuthorize(DeliveryReaders.ALL)
@Transactional(readOnly = true)
public class ContractPositions {

    private final ContractDeliveryRows rows;
    private final ImportRows imports;
    private final DeliveryPeriods periods;
    private final CurrentUser currentUser;

    ContractPositions(ContractDeliveryRows rows, ImportRows imports, DeliveryPeriods periods, CurrentUser currentUser) {
        this.rows = rows;
        this.imports = imports;
        this.periods = periods;
        this.currentUser = currentUser;
    }

    /** Contracts of the commissioner that count. */
    @PreAuthorize(DeliveryReaders.COMMISSIONERS)
    public Page<ContractDelivery> ofCommissioner(
            String code, DeliveryPeriod period, ContractFilter filter, Pageable page) {
        return page(code, null, period, filter, page);
    }

    /** Contracts that count of the provider that is signed in. */
    @PreAuthorize("hasRole('PROVIDER')")
    public Page<ContractDelivery> mine(DeliveryPeriod period, Pageable page) {
        return page(null, currentUser.requireProviderCode(), period, ContractFilter.ALL, page);
    }

    /** The sums over the contracts of the provider that is signed in; empty when it has none that count. */
    @PreAuthorize("hasRole('PROVIDER')")
    public Optional<DeliveryFigures> mySums(DeliveryPeriod period) {
        PeriodMonths shares = shares(period);
        if (shares == null) {
            return Optional.empty();
        }
        ContractDeliveryRows.Which which = which(null, currentUser.requireProviderCode(), period, ContractFilter.ALL);
        return Optional.of(Figures.of(rows.totals(which, shares), shares, period.yearToDate()))
                .filter(figures -> figures.contracts() > 0);
    }

    private Page<ContractDelivery> page(
            @Nullable String commissioner,
            @Nullable String provider,
            DeliveryPeriod period,
            ContractFilter filter,
            Pageable page) {
        PeriodMonths shares = shares(period);
        if (shares == null) {
            return Page.empty(page);
        }
        ContractDeliveryRows.Which which = which(commissioner, provider, period, filter);
        DeliveryPeriods now = periods.now();
        List<ContractDelivery> content = rows.page(which, shares, page).stream()
                .map(row -> delivery(row, shares, period.yearToDate(), now))
                .toList();
        return new PageImpl<>(content, page, rows.count(which, shares));
    }

    private ContractDeliveryRows.Which which(
            @Nullable String commissioner, @Nullable String provider, DeliveryPeriod period, ContractFilter filter) {
        DeliveryLimits limits = periods.limits();
        LocalDate day = period.month().month().atDay(1);
        BigDecimal from = null;
        BigDecimal below = null;
        if (filter.state() == DeliveryState.ON_TRACK) {
            from = limits.onTrackFrom(day);
        } else if (filter.state() == DeliveryState.AT_RISK) {
            from = limits.atRiskFrom(day);
            below = limits.onTrackFrom(day);
        } else if (filter.state() == DeliveryState.LATE) {
            below = limits.atRiskFrom(day);
        }
        Boolean withData = filter.state() == null ? null : filter.state() != DeliveryState.NO_DATA;
        return new ContractDeliveryRows.Which(
                commissioner, provider, filter.text(), filter.districts(), from, below, withData);
    }

    private @Nullable PeriodMonths shares(DeliveryPeriod period) {
        LocalDate last = period.month().month().atDay(1);
        List<LocalDate> months = imports.months().stream()
                .filter(month -> !month.isAfter(last)
                        && !month.isBefore(DeliveryPeriods.firstDay(period.month(), period.yearToDate())))
                .sorted()
                .toList();
        return months.isEmpty() ? null : periods.of(months);
    }

    private static ContractDelivery delivery(
            ContractDeliveryRow row, PeriodMonths shares, boolean yearToDate, DeliveryPeriods periods) {
        DeliveryFigures figures = Figures.of(row.totals(), shares, yearToDate);
        return new ContractDelivery(
                row.contractNumber(),
                row.commissionerCode(),
                row.providerName(),
                row.postcode(),
                row.district(),
                figures,
                periods.state(figures.month(), row.monthsWithData() > 0, figures.percent()));
    }
}
