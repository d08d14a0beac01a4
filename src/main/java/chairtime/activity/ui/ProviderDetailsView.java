package chairtime.activity.ui;

import chairtime.activity.ContractHolder;
import chairtime.activity.ContractHolders;
import chairtime.activity.ContractHoldings;
import chairtime.activity.HeldContract;
import chairtime.directory.AdministratorScope;
import chairtime.directory.DirectoryChanges;
import chairtime.platform.Uda;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.ui.SecurityNavigation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** A provider: its contracts, where its mail goes, and who can sign in for it. */
@Route(DeliveryNavigation.PROVIDER)
@RolesAllowed("ADMIN")
class ProviderDetailsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ContractHoldings holdings;
    private final transient ContractHolders holders;
    private final transient DirectoryChanges changes;
    private final transient Accounts accounts;
    private final transient AdministratorScope scope;
    private String code = "";

    ProviderDetailsView(
            ContractHoldings holdings,
            ContractHolders holders,
            DirectoryChanges changes,
            Accounts accounts,
            AdministratorScope scope) {
        super("Provider");
        this.holdings = holdings;
        this.holders = holders;
        this.changes = changes;
        this.accounts = accounts;
        this.scope = scope;
        under("Providers", DeliveryNavigation.PROVIDERS);
        primaryAction(
                new Button("Assign contracts", click -> UI.getCurrent().navigate(DeliveryNavigation.assign(code))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get(DeliveryNavigation.PROVIDER_CODE).orElseThrow();
        show();
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private void show() {
        ContractHolder provider = holdings.holder(code);
        List<HeldContract> contracts = holdings.contractsOf(code);
        List<AccountSummary> people = accounts.of(Organisation.provider(code));
        title(provider.name());
        facts(new KeyFacts()
                .fact("Code", provider.code())
                .fact("Contracts", Formats.count(provider.contracts()))
                .fact("Annual target", Formats.uda(target(contracts)))
                .fact("Accounts", Formats.count(people.size())));
        removeAll();
        add(
                new Card("Contracts", createContracts(contracts)),
                new Card("Where mail goes", createMail(provider)),
                new Card("Who can sign in", createPeople(people)));
    }

    private Component createContracts(List<HeldContract> contracts) {
        if (contracts.isEmpty()) {
            return new EmptyState(
                    "This provider holds no contract",
                    "Its contract went to another provider. Find contracts that belong to it and assign them.");
        }
        HeldContractGrid grid = new HeldContractGrid("Contracts of this provider").givingBack(this::askToGiveBack);
        grid.setItems(contracts);
        grid.setAllRowsVisible(true);
        if (!scope.isOperator()) {
            grid.onOpen(contract -> UI.getCurrent().navigate(DeliveryNavigation.contract(contract.number())));
        }
        Div files = new Div(grid.downloads("contracts-of-" + code));
        files.addClassName("card-actions");
        Div list = new Div(files, grid);
        list.addClassName("stack");
        return list;
    }

    private Component createMail(ContractHolder provider) {
        if (!changes.mayWriteFor(code)) {
            return new Paragraph((provider.email() == null ? "No address is known. " : provider.email() + ". ")
                    + "An administrator of a commissioner that it holds a contract of may change it.");
        }
        return new ProviderMailForm(provider.email(), typed -> {
            changes.receiveMailAt(code, typed);
            Messages.done(
                    typed.isBlank()
                            ? "The address is taken away."
                            : "Calls are announced to " + typed.strip() + " from now on.");
            show();
        });
    }

    private Component createPeople(List<AccountSummary> people) {
        if (people.isEmpty()) {
            String create = "creates an account with the organisation " + code
                    + " and the role of provider. Only then can it bid.";
            return scope.isOperator()
                    ? new EmptyState(
                            "Nobody can sign in for this provider yet",
                            "The operator " + create,
                            new Anchor(SecurityNavigation.ACCOUNTS, "Open the accounts"))
                    : new EmptyState("Nobody can sign in for this provider yet", "Ask the operator, who " + create);
        }
        UnorderedList list = new UnorderedList();
        people.forEach(person -> list.add(new ListItem(person.displayName() + ", "
                + person.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", ")))));
        return scope.isOperator()
                ? new Div(list, new Anchor(SecurityNavigation.ACCOUNTS + "?text=" + code, "Open their accounts"))
                : list;
    }

    private void askToGiveBack(HeldContract contract) {
        new GiveBackDialog(contract, reason -> {
                    holders.assign(List.of(contract), contract.firstProviderCode(), reason);
                    Messages.done("Contract " + contract.number() + " is with the provider it came with again.");
                    show();
                })
                .open();
    }

    private static Uda target(List<HeldContract> contracts) {
        return contracts.stream().map(HeldContract::annualTarget).reduce(Uda.ZERO, Uda::plus);
    }
}
