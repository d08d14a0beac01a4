package chairtime.activity.ui;

import chairtime.activity.ContractPositions;
import chairtime.activity.DeliveryFigures;
import chairtime.activity.DeliveryPositions;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A provider's own contracts and how they stand. */
@Route(DeliveryNavigation.MINE)
@PageTitle("My delivery")
@RolesAllowed("PROVIDER")
class MyDeliveryView extends Page implements BeforeEnterObserver {

    private final ContractPositions contracts;
    private final List<TreatmentMonth> months;
    private final PeriodFilter filter;
    private final ContractGrid grid = new ContractGrid();
    private final Span count = new Span();
    private final Div why = new Div();

    MyDeliveryView(DeliveryPositions positions, ContractPositions contracts) {
        super("My delivery");
        this.contracts = contracts;
        months = positions.months();
        filter = new PeriodFilter(months, this::changed);
        if (months.isEmpty()) {
            add(NothingImported.state());
        } else {
            count.addClassName("list-count");
            filter.add(count, grid.columnChooser());
            filter.add(grid.downloads(() -> "my-delivery-" + filter.period().month()));
            grid.setHeight("20rem");
            add(filter, why, new Card("Contracts", grid));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (months.isEmpty()) {
            return;
        }
        filter.read(event.getLocation().getQueryParameters());
        grid.show(page -> contracts.mine(filter.period(), page), count);
        why.removeAll();
        contracts.mySums(filter.period()).ifPresent(this::showFigures);
    }

    private void showFigures(DeliveryFigures figures) {
        facts(new KeyFacts()
                .fact("Period", Words.period(filter.period()))
                .fact("Delivered", Formats.percent(figures.percent()))
                .fact("Expected", Formats.uda(figures.expected()))
                .fact("Shortfall", Words.shortfall(figures)));
        why.add(Method.question(figures));
    }

    private void changed() {
        Map<String, String> parameters = new LinkedHashMap<>();
        filter.write(parameters);
        UI.getCurrent().navigate(MyDeliveryView.class, QueryParameters.simple(parameters));
    }
}
