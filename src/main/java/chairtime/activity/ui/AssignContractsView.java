package chairtime.activity.ui;

import chairtime.activity.ContractHolders;
import chairtime.activity.ContractHoldings;
import chairtime.activity.HeldContract;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Chooses contracts that belong to a provider and gives them to it. */
@Route(DeliveryNavigation.ASSIGN)
@RolesAllowed("ADMIN")
class AssignContractsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ContractHoldings holdings;
    private final transient ContractHolders holders;
    private final FilterBar filters = new FilterBar();
    private final TextField text = filters.text("text", "Search", "Number, name or postcode");
    private final HeldContractGrid grid = new HeldContractGrid("Contracts to choose from").withHolder();
    private final ErrorSummary errors = new ErrorSummary();
    private final Paragraph chosen = new Paragraph();
    private final ReasonField reason = new ReasonField();
    private String code = "";
    private String name = "";

    AssignContractsView(ContractHoldings holdings, ContractHolders holders) {
        super("Assign contracts");
        this.holdings = holdings;
        this.holders = holders;
        under("Providers", DeliveryNavigation.PROVIDERS);
        chosen.getElement().setAttribute("role", "status");
        ((GridMultiSelectionModel<HeldContract>) grid.setSelectionMode(Grid.SelectionMode.MULTI))
                .setSelectionColumnFrozen(true);
        grid.onOpen(this::toggle);
        grid.addSelectionListener(change -> showChosen());
        grid.setHeight("28rem");
        grid.whenEmpty(new EmptyState(
                "No contract like that",
                "Contracts of your commissioner that others hold stand here once a month with them is imported."));
        grid.pages(
                Sort.unsorted(),
                page -> holdings.assignableTo(code, text.getValue(), page).getContent(),
                this::count);
        Button assign = new Button("Assign chosen contracts", click -> ask());
        assign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(chosen, reason, assign);
        form.addClassName("form");
        add(
                errors,
                new Card("1. Choose contracts", filters.over(grid, grid.downloads("contracts-to-assign")), grid),
                new Card("2. Say why", form));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get(DeliveryNavigation.PROVIDER_CODE).orElseThrow();
        name = holdings.holder(code).name();
        title("Assign contracts to " + name);
        under(name, DeliveryNavigation.provider(code));
        filters.read(event);
        filters.found(Formats.count(count(), "contract", "contracts"));
        grid.refresh();
        showChosen();
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private long count() {
        return holdings.assignableTo(code, text.getValue(), PageRequest.of(0, 1))
                .getTotalElements();
    }

    private void toggle(HeldContract contract) {
        if (grid.getSelectedItems().contains(contract)) {
            grid.deselect(contract);
        } else {
            grid.select(contract);
        }
    }

    private List<HeldContract> selected() {
        return grid.getSelectedItems().stream()
                .sorted(Comparator.comparing(HeldContract::number))
                .toList();
    }

    private void showChosen() {
        chosen.setText(
                selected().isEmpty()
                        ? "No contract is chosen yet."
                        : Formats.count(selected().size(), "contract", "contracts") + " chosen: " + named() + ".");
    }

    private String named() {
        return selected().stream()
                .map(contract -> contract.number() + " " + contract.publishedName())
                .collect(Collectors.joining(", "));
    }

    private void ask() {
        errors.clear();
        if (selected().isEmpty()) {
            errors.show(Map.of(grid, "Choose at least one contract in the list."));
            return;
        }
        if (reason.getValue().isBlank()) {
            errors.show(Map.of(reason, "Say why the contracts go to this provider."));
            return;
        }
        String contracts = Formats.count(selected().size(), "contract", "contracts");
        Confirm.ask(
                "Assign " + contracts + " to " + name + "?",
                named() + ". The people of " + name + " see these contracts and all their months at once, and can"
                        + " be asked to bid for them; those of the holders before no longer do. Bids, awards and letters"
                        + " stay where they are. Give back, on the provider's page, undoes it.",
                "Assign " + contracts,
                () -> assign(contracts));
    }

    private void assign(String contracts) {
        try {
            holders.assign(selected(), code, reason.getValue());
        } catch (RefusedException refused) {
            if (refused.field().filter("contracts"::equals).isPresent()) {
                grid.deselectAll();
                grid.refresh();
            }
            errors.show(refused, Map.of("contracts", grid, "reason", reason));
            return;
        } catch (NotFoundException gone) {
            Messages.refused(gone.getMessage());
            return;
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            Messages.lostUpdate();
            return;
        }
        Messages.done(name + " holds " + contracts + " more now.");
        UI.getCurrent().navigate(DeliveryNavigation.provider(code));
    }
}
