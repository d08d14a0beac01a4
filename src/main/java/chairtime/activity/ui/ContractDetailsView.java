package chairtime.activity.ui;

import chairtime.activity.ContractLookup;
import chairtime.activity.ContractMonth;
import chairtime.activity.ContractView;
import chairtime.activity.YearFigure;
import chairtime.activity.YearFigures;
import chairtime.activity.YearStory;
import chairtime.directory.CommissionerView;
import chairtime.directory.Directory;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.ChartWithTable;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Page;
import chairtime.security.Organisation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** A contract: its account of a year with its terms and entries, and what the published months say. */
@Route(DeliveryNavigation.CONTRACT)
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "APPROVER", "FINANCE", "EVALUATOR", "AUDITOR", "ADMIN", "PROVIDER"})
class ContractDetailsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int CHART_MONTHS = 24;
    private static final String YEAR = "year";

    private final transient ContractLookup contracts;
    private final transient AccountServices services;
    private final transient Directory directory;
    private final boolean provider;
    private final ContractMonthGrid grid = new ContractMonthGrid();
    private final Div chart = new Div();
    private final Div account = new Div();

    ContractDetailsView(ContractLookup contracts, AccountServices services, Directory directory) {
        super("Contract");
        this.contracts = contracts;
        this.services = services;
        this.directory = directory;
        provider = services.currentUser().require().organisation().kind() == Organisation.Kind.PROVIDER;
        if (provider) {
            under("My delivery", DeliveryNavigation.MINE);
        }
        account.addClassName("stack");
        add(account, new Card("Delivered and expected in published months", chart), publishedMonths());
    }

    private Card publishedMonths() {
        return new Card("Published months", grid).actions(grid.downloads("published-months"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ContractView contract = contracts.contract(
                event.getRouteParameters().get(DeliveryNavigation.NUMBER).orElseThrow());
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .orElse("");
        if (!provider) {
            under("Delivery", DeliveryNavigation.DELIVERY);
            under(commissioner(contract), DeliveryNavigation.commissioner(contract.commissionerCode()));
        }
        title(contract.providerName());
        if (services.stories().mayRead(contract.number())) {
            showAccount(contract, wanted);
        } else {
            showPublishedFacts(contract);
        }
        showMonths(contract.number());
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    /** The year that the address names, else that of the newest published month. */
    private void showAccount(ContractView contract, String wanted) {
        List<FinancialYear> years = services.stories().years(contract.number());
        FinancialYear year = years.stream()
                .filter(each -> String.valueOf(each.startYear()).equals(wanted))
                .findFirst()
                .orElse(contract.latestMonth().financialYear());
        ContractAccount shown =
                new ContractAccount(services, contract.number(), year, () -> showAccount(contract, wanted));
        account.removeAll();
        account.add(createYears(contract, years, year), shown);
        shown.show().ifPresentOrElse(story -> showFacts(contract, story), () -> showPublishedFacts(contract));
    }

    private Div createYears(ContractView contract, List<FinancialYear> years, FinancialYear year) {
        Select<FinancialYear> choice = new Select<>();
        choice.setLabel("Financial year");
        choice.setItems(years);
        choice.setValue(year);
        choice.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        DeliveryNavigation.contract(contract.number()),
                        QueryParameters.of(
                                YEAR, String.valueOf(change.getValue().startYear()))));
        Div filters = new Div(choice);
        filters.addClassName("filters");
        return filters;
    }

    private void showFacts(ContractView contract, YearStory story) {
        YearFigures figures = story.contractYear().figures();
        status(StoryWords.outcome(story));
        facts(new KeyFacts()
                .fact("Contract", contract.number() + ", " + contract.postcode())
                .fact("Commissioner", commissioner(contract))
                .fact("Contracted " + figures.year(), Formats.uda(figures.contracted()))
                .fact(
                        "Adjusted",
                        Formats.uda(figures.adjusted()) + ", " + StoryWords.value(story.figure(YearFigure.PERCENT)))
                .fact(
                        story.figure(YearFigure.TO_LINE).label(),
                        Formats.uda(story.toLine()) + ", " + Formats.money(story.toLineValue())));
    }

    private void showPublishedFacts(ContractView contract) {
        facts(new KeyFacts()
                .fact("Contract", contract.number() + ", " + contract.postcode())
                .fact("Commissioner", commissioner(contract))
                .fact("Annual target", Formats.uda(contract.annualTarget()))
                .fact("Annual value", Formats.money(contract.annualValue()))
                .fact(
                        "Rate a UDA",
                        contract.udaRate() == null ? Formats.NO_DATA : Formats.money(Money.rounded(contract.udaRate())))
                .fact("Year to date", Formats.percent(contract.yearToDatePercent())));
    }

    private void showMonths(String number) {
        grid.setItems(
                query -> contracts.months(number, VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
                query -> (int) contracts
                        .months(number, VaadinSpringDataHelpers.toSpringPageRequest(query))
                        .getTotalElements());
        List<ContractMonth> months = new ArrayList<>(
                contracts.months(number, PageRequest.of(0, CHART_MONTHS)).getContent());
        Collections.reverse(months);
        chart.removeAll();
        if (!months.isEmpty()) {
            chart.add(new ChartWithTable(DeliveryCharts.contract(months)));
        }
    }

    private String commissioner(ContractView contract) {
        return directory
                .commissioner(contract.commissionerCode())
                .map(CommissionerView::name)
                .orElse(contract.commissionerCode());
    }
}
