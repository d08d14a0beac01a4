package chairtime.activity.ui;

import chairtime.activity.ContractDelivery;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** Contracts with their delivery; no data is a dash that says so. */
class ContractGrid extends DataGrid<ContractDelivery> {

    private static final String NO_DATA = "No data: the published file is blank for this contract";

    ContractGrid() {
        super("Contracts and their delivery");
        text("Provider", ContractDelivery::providerName).setFlexGrow(2).setSortProperty("provider");
        text("Contract", ContractDelivery::number).setSortProperty("number");
        text("Postcode", ContractDelivery::postcode).setSortProperty("district");
        component("State", contract -> Words.tag(contract.state()));
        number(
                        "Delivered",
                        contract -> contract.hasData()
                                ? Formats.percent(contract.figures().percent())
                                : Formats.NO_DATA,
                        contract -> contract.hasData() ? contract.figures().percent() : null)
                .setSortProperty("percent")
                .setTooltipGenerator(contract -> contract.hasData() ? null : NO_DATA);
        uda("Annual target (UDA)", contract -> contract.figures().annualTarget())
                .setSortProperty("annualTarget");
        uda("Expected (UDA)", contract -> contract.figures().expected()).setSortProperty("expected");
        number(
                        "Delivered (UDA)",
                        contract -> contract.hasData()
                                ? Formats.units(contract.figures().delivered())
                                : Formats.NO_DATA,
                        contract -> contract.hasData() ? contract.figures().delivered() : null)
                .setSortProperty("delivered")
                .setTooltipGenerator(contract -> contract.hasData() ? null : NO_DATA);
        uda("Shortfall (UDA)", contract -> contract.figures().shortfall()).setSortProperty("shortfall");
        money("Shortfall (£)", contract -> contract.figures().shortfallValue()).setSortProperty("shortfallValue");
        whenEmpty(new EmptyState("No contract matches", "Clear a filter, or choose another month."));
        onOpen(contract -> UI.getCurrent().navigate(DeliveryNavigation.contract(contract.number())));
        setHeight("36rem");
    }

    /** Shows what the question answers and says how many there are. */
    void show(SerializableFunction<Pageable, Page<ContractDelivery>> ask, Span count) {
        setItems(query -> ask.apply(Paging.page(query, Paging.WORST_FIRST)).stream(), query -> {
            long all = ask.apply(Paging.page(query, Paging.WORST_FIRST)).getTotalElements();
            count.setText(Formats.count(all, "contract", "contracts"));
            return (int) all;
        });
    }
}
