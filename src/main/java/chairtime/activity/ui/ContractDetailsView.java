package chairtime.activity.ui;

import chairtime.activity.ContractLookup;
import chairtime.activity.ContractMonth;
import chairtime.activity.ContractView;
import chairtime.directory.CommissionerView;
import chairtime.directory.Directory;
import chairtime.platform.Money;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.ChartWithTable;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Page;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** A contract: its latest terms and what it delivered month by month. */
@Route(DeliveryNavigation.CONTRACT)
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "APPROVER", "FINANCE", "EVALUATOR", "AUDITOR", "ADMIN", "PROVIDER"})
class ContractDetailsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int CHART_MONTHS = 24;

    private final ContractLookup contracts;
    private final Directory directory;
    private final boolean provider;
    private final ContractMonthGrid grid = new ContractMonthGrid();
    private final Div chart = new Div();

    ContractDetailsView(ContractLookup contracts, Directory directory, CurrentUser currentUser) {
        super("Contract");
        this.contracts = contracts;
        this.directory = directory;
        provider = currentUser.require().organisation().kind() == Organisation.Kind.PROVIDER;
        if (provider) {
            under("My delivery", DeliveryNavigation.MINE);
        }
        add(new Card("Delivered and expected", chart), new Card("Months", grid));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String number =
                event.getRouteParameters().get(DeliveryNavigation.NUMBER).orElseThrow();
        ContractView contract = contracts.contract(number);
        String commissioner = directory
                .commissioner(contract.commissionerCode())
                .map(CommissionerView::name)
                .orElse(contract.commissionerCode());
        if (!provider) {
            under("Delivery", DeliveryNavigation.DELIVERY);
            under(commissioner, DeliveryNavigation.commissioner(contract.commissionerCode()));
        }
        title(contract.providerName());
        facts(new KeyFacts()
                .fact("Contract", contract.number() + ", " + contract.postcode())
                .fact("Commissioner", commissioner)
                .fact("Annual target", Formats.uda(contract.annualTarget()))
                .fact("Annual value", Formats.money(contract.annualValue()))
                .fact(
                        "Rate a UDA",
                        contract.udaRate() == null ? Formats.NO_DATA : Formats.money(Money.rounded(contract.udaRate())))
                .fact("Year to date", Formats.percent(contract.yearToDatePercent())));
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

    @Override
    public String getPageTitle() {
        return title();
    }
}
