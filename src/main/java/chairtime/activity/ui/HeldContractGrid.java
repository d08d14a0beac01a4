package chairtime.activity.ui;

import chairtime.activity.HeldContract;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Contracts with who holds them. */
class HeldContractGrid extends DataGrid<HeldContract> {

    HeldContractGrid(String label) {
        super(label);
        text("Published name", HeldContract::publishedName).setFlexGrow(3);
        text("Contract", HeldContract::number);
        text("Postcode", HeldContract::postcode);
        text("Commissioner", HeldContract::commissionerCode);
        uda("Annual target (UDA)", HeldContract::annualTarget);
        text("Newest month", contract -> Formats.month(contract.latestMonth()));
    }

    /** With the holder of each, where several can be. */
    HeldContractGrid withHolder() {
        text("Held by", contract -> contract.wasGiven() ? contract.providerName() : "A provider of its own")
                .setFlexGrow(2);
        return this;
    }

    /** With a button that gives a contract back, where it was given and may be. */
    HeldContractGrid givingBack(Consumer<HeldContract> giveBack) {
        actions("Undo", contract -> undo(contract, giveBack)).setFrozenToEnd(true);
        return this;
    }

    private static Component undo(HeldContract contract, Consumer<HeldContract> giveBack) {
        if (!contract.wasGiven() || !contract.mayBeGiven()) {
            return new Span(contract.wasGiven() ? "Another commissioner's" : "Came with it");
        }
        Button button = new Button("Give back", click -> giveBack.accept(contract));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel("Give contract " + contract.number() + " back");
        return button;
    }
}
