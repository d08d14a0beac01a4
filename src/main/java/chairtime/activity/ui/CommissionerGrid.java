package chairtime.activity.ui;

import chairtime.activity.CommissionerDelivery;
import chairtime.activity.DeliveryPeriod;
import chairtime.activity.DeliveryPositions;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** All commissioners with their delivery. */
class CommissionerGrid extends DataGrid<CommissionerDelivery> {

    private final DeliveryPositions positions;
    private QueryParameters period = QueryParameters.empty();

    CommissionerGrid(DeliveryPositions positions) {
        super("Commissioners and their delivery");
        this.positions = positions;
        text("Commissioner", CommissionerDelivery::name).setFlexGrow(2).setSortProperty("name");
        component("State", delivery -> Words.tag(delivery.state()));
        percent("Delivered", delivery -> delivery.figures().percent()).setSortProperty("percent");
        count("Contracts", delivery -> delivery.figures().contracts()).setSortProperty("contracts");
        count("Without data", delivery -> delivery.figures().contractsWithoutData())
                .setSortProperty("withoutData");
        uda("Expected (UDA)", delivery -> delivery.figures().expected()).setSortProperty("expected");
        uda("Delivered (UDA)", delivery -> delivery.figures().delivered()).setSortProperty("delivered");
        uda("Shortfall (UDA)", delivery -> delivery.figures().shortfall()).setSortProperty("shortfall");
        money("Shortfall (£)", delivery -> delivery.figures().shortfallValue()).setSortProperty("shortfallValue");
        whenEmpty(new EmptyState("No commissioner matches", "Clear the search to see all of them."));
        onOpen(delivery -> UI.getCurrent().navigate(DeliveryNavigation.commissioner(delivery.code()), period));
        setHeight("32rem");
    }

    /** Shows those of the period; a record opens with the same period in its address. */
    void show(DeliveryPeriod shown, String text, QueryParameters address) {
        period = address;
        setItems(
                query -> positions.commissioners(shown, text, Paging.page(query, Paging.WORST_FIRST)).stream(),
                query -> (int) positions
                        .commissioners(shown, text, Paging.page(query, Paging.WORST_FIRST))
                        .getTotalElements());
    }
}
