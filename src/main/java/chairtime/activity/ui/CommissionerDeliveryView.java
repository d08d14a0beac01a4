package chairtime.activity.ui;

import chairtime.activity.CommissionerDelivery;
import chairtime.activity.CommissionerYears;
import chairtime.activity.ContractLookup;
import chairtime.activity.ContractPositions;
import chairtime.activity.DeliveryExports;
import chairtime.activity.DeliveryFigures;
import chairtime.activity.DeliveryPositions;
import chairtime.activity.MonthOfDelivery;
import chairtime.platform.NotFoundException;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.ChartWithTable;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Page;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import chairtime.security.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A commissioner's contracts, worst first, and how its delivery has gone. */
@Route(DeliveryNavigation.COMMISSIONER)
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "APPROVER", "FINANCE", "EVALUATOR", "AUDITOR", "ADMIN"})
class CommissionerDeliveryView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int TREND_MONTHS = 24;

    private final DeliveryPositions positions;
    private final ContractPositions contracts;
    private final ContractLookup lookup;
    private final DeliveryExports exports;
    private final CommissionerYears years;
    private final boolean mayRaiseNeed;
    private final @Nullable PeriodFilter period;
    private final ContractFilterFields fields = new ContractFilterFields(this::changed);
    private final ContractGrid grid = new ContractGrid();
    private final Span count = new Span();
    private final Div year = new Div();
    private final Div trend = new Div();
    private final Div why = new Div();
    private String code = "";

    CommissionerDeliveryView(
            DeliveryPositions positions,
            ContractPositions contracts,
            ContractLookup lookup,
            DeliveryExports exports,
            CommissionerYears years,
            CurrentUser currentUser) {
        super("Delivery");
        this.positions = positions;
        this.contracts = contracts;
        this.lookup = lookup;
        this.exports = exports;
        this.years = years;
        under("Delivery", DeliveryNavigation.DELIVERY);
        mayRaiseNeed = currentUser.require().organisation().kind() == Organisation.Kind.COMMISSIONER
                && (currentUser.require().has(Role.COMMISSIONER)
                        || currentUser.require().has(Role.RECOVERY_LEAD));
        List<TreatmentMonth> months = positions.months();
        period = months.isEmpty() ? null : new PeriodFilter(months, this::changed);
        if (period != null) {
            year.addClassName("stack");
            add(
                    createFilter(period),
                    why,
                    new Card("Contracts", grid),
                    year,
                    new Card("The last 24 months, by NHS England's method", trend));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get(DeliveryNavigation.CODE).orElseThrow();
        if (period == null || positions.newestMonth(code).isEmpty()) {
            throw new NotFoundException("This commissioner's delivery");
        }
        QueryParameters parameters = event.getLocation().getQueryParameters();
        period.read(parameters);
        fields.read(parameters, lookup.districts(code));
        show();
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private Div createFilter(PeriodFilter filter) {
        count.addClassName("list-count");
        count.getElement().setAttribute("role", "status");
        filter.add(
                fields.text,
                fields.districts,
                fields.state,
                count,
                grid.columnChooser(),
                export("Download CSV", "csv", DeliveryExports.Format.CSV, TableExport.CSV),
                export("Download Excel", "xlsx", DeliveryExports.Format.XLSX, TableExport.XLSX));
        return filter;
    }

    private Anchor export(String label, String ending, DeliveryExports.Format format, String type) {
        return Download.button(
                label,
                () -> "delivery-" + code + "-" + period.period().month() + "." + ending,
                type,
                out -> exports.contracts(
                        code, period.period(), fields.filter(), Paging.sort(grid, Paging.WORST_FIRST), format, out));
    }

    private void changed() {
        Map<String, String> parameters = new LinkedHashMap<>();
        period.write(parameters);
        fields.write(parameters);
        UI.getCurrent().navigate(DeliveryNavigation.commissioner(code), QueryParameters.simple(parameters));
    }

    private void show() {
        grid.show(page -> contracts.ofCommissioner(code, period.period(), fields.filter(), page), count);
        why.removeAll();
        positions.commissioner(code, period.period()).ifPresentOrElse(this::showFigures, this::showNothing);
        showYear(period.period().month());
        List<MonthOfDelivery> months = positions.trend(code, period.period().month(), TREND_MONTHS);
        trend.removeAll();
        if (!months.isEmpty()) {
            trend.add(new ChartWithTable(DeliveryCharts.trend(title(), months)));
        }
    }

    private void showYear(TreatmentMonth month) {
        year.removeAll();
        years.year(code, month.financialYear())
                .ifPresent(
                        found -> year.add(new CommissionerYearCard(found, month), new CommissionerMonthsCard(found)));
    }

    private void showFigures(CommissionerDelivery delivery) {
        DeliveryFigures figures = delivery.figures();
        title(delivery.name());
        status(Words.tag(delivery.state()));
        facts(new KeyFacts()
                .fact("Period", Words.period(period.period()))
                .fact("Delivered", Formats.percent(figures.percent()))
                .fact("Shortfall", Words.shortfall(figures))
                .fact("Contracts", Formats.count(figures.contracts()))
                .fact("Without data", Formats.count(figures.contractsWithoutData())));
        why.add(Method.question(figures));
        if (mayRaiseNeed) {
            primaryAction(new Button("Raise a need", click -> raiseNeed()));
        }
    }

    private void showNothing() {
        title("Delivery of " + code);
        why.add(new EmptyState(
                "Nothing of " + Formats.month(period.period().month()),
                "No imported file of that month lists contracts of this commissioner. Choose another month."));
    }

    private void raiseNeed() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("commissioner", code);
        if (!fields.districts.isEmpty()) {
            parameters.put("districts", String.join(",", new TreeSet<>(fields.districts.getValue())));
        }
        UI.getCurrent().navigate("needs/new", QueryParameters.simple(parameters));
    }
}
