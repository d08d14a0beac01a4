package chairtime.activity.ui;

import chairtime.activity.ContractHolder;
import chairtime.activity.ContractHolderFilter;
import chairtime.activity.ContractHolderFilter.Holding;
import chairtime.activity.ContractHolderFilter.Mail;
import chairtime.activity.ContractHoldings;
import chairtime.directory.AdministratorScope;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.SidePanel;
import chairtime.security.ui.SecurityNavigation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Providers with the number of their contracts and their e-mail, for administrators who put them together. */
@Route(DeliveryNavigation.PROVIDERS)
@PageTitle("Providers – Chairtime")
@RolesAllowed("ADMIN")
class ProvidersView extends Page implements BeforeEnterObserver {

    private static final ContractHolderFilter OWN = new ContractHolderFilter("", null, null, false);

    private final transient ContractHoldings holdings;
    private final FilterBar filters = new FilterBar();
    private final TextField text = filters.text("text", "Search", "Name, code, contract or postcode");
    private final Select<Holding> holding =
            filters.choice("contracts", "Contracts", Holding.values(), Holding::label, "All");
    private final Select<Mail> mail = filters.choice("mail", "E-mail", Mail.values(), Mail::label, "All");
    private final Checkbox everywhere = filters.only("everywhere", "Of other commissioners too");
    private final DataGrid<ContractHolder> grid = createGrid();

    ProvidersView(ContractHoldings holdings, AdministratorScope scope) {
        super("Providers");
        this.holdings = holdings;
        everywhere.setVisible(!scope.isOperator());
        Card list = new Card("Who holds contracts", filters.over(grid, grid.downloads("providers")), grid);
        list.actions(SidePanel.question(
                "Why has each contract a provider of its own?",
                () -> List.of(
                        new Paragraph("The published file names providers without a code, and names are not unique. So"
                                + " each contract starts with a provider of its own, whose code is P and the contract's"
                                + " number."),
                        new Paragraph("Open the provider that a company is to be known as, and assign its other"
                                + " contracts to it. Later imports leave that alone."),
                        new Paragraph("A provider whose contracts all went to another stays here, because letters and"
                                + " bids of the past may name it."))));
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event);
        filters.found(Formats.count(count(filter()), "provider", "providers"));
        facts(new KeyFacts()
                .fact("Providers", Formats.count(count(OWN)))
                .fact("With several contracts", Formats.count(count(with(Holding.SEVERAL, null))))
                .fact("Without e-mail", Formats.count(count(with(null, Mail.MISSING)))));
        grid.whenEmpty(filters.parameters().getParameters().isEmpty() ? nothingYet() : nothingLikeThat());
        grid.refresh();
    }

    private DataGrid<ContractHolder> createGrid() {
        DataGrid<ContractHolder> list = new DataGrid<>("Providers");
        list.text("Provider", ContractHolder::name).setSortProperty("name").setFlexGrow(3);
        list.text("Code", ContractHolder::code).setSortProperty("code");
        list.count("Contracts", ContractHolder::contracts);
        list.text("E-mail", ContractHolder::email).setSortProperty("email").setFlexGrow(2);
        list.setHeight("36rem");
        list.pages(
                Sort.by("name", "code"), page -> holdings.list(filter(), page).getContent(), () -> count(filter()));
        return list.onOpen(provider -> UI.getCurrent().navigate(DeliveryNavigation.provider(provider.code())));
    }

    private ContractHolderFilter filter() {
        return new ContractHolderFilter(text.getValue(), holding.getValue(), mail.getValue(), everywhere.getValue());
    }

    private long count(ContractHolderFilter which) {
        return holdings.list(which, PageRequest.of(0, 1)).getTotalElements();
    }

    private static ContractHolderFilter with(@Nullable Holding contracts, @Nullable Mail address) {
        return new ContractHolderFilter("", contracts, address, false);
    }

    private static EmptyState nothingLikeThat() {
        return new EmptyState(
                "No provider matches", "Clear the search or a filter, or look among those of other commissioners too.");
    }

    private static EmptyState nothingYet() {
        return new EmptyState(
                "No provider is known yet",
                "Providers come with the contractor months: a recovery lead imports the first one under Delivery,"
                        + " Imports. If nobody has that role yet, create the account first.",
                new Anchor(SecurityNavigation.ACCOUNTS, "Open the accounts"));
    }
}
