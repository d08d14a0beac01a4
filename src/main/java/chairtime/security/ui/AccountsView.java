package chairtime.security.ui;

import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.StatusTag;
import chairtime.security.AccountAdministration;
import chairtime.security.AccountDetails;
import chairtime.security.AccountFilter;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import chairtime.security.Role;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The accounts that an administrator manages. */
@Route(SecurityNavigation.ACCOUNTS)
@PageTitle("Accounts – Chairtime")
@RolesAllowed("ADMIN")
class AccountsView extends Page {

    private final transient AccountAdministration accounts;
    private final transient Organisation own;
    private final TextField text = new TextField("Find");
    private final Select<Role> role = new Select<>();
    private final Span count = new Span();
    private final DataGrid<AccountDetails> grid = createGrid();

    AccountsView(AccountAdministration accounts, CurrentUser currentUser) {
        super("Accounts");
        this.accounts = accounts;
        this.own = currentUser.require().organisation();
        primaryAction(new Button("Create account", click -> create()));
        add(new Card("Who may sign in", createFilters(), grid));
        grid.setItems(
                query -> accounts
                        .list(
                                filter(),
                                PageRequest.of(
                                        query.getPage(),
                                        query.getPageSize(),
                                        VaadinSpringDataHelpers.toSpringDataSort(query)
                                                .and(Sort.by("username"))))
                        .stream(),
                query -> (int) accounts.count(filter()));
        refresh();
    }

    private DataGrid<AccountDetails> createGrid() {
        DataGrid<AccountDetails> list = new DataGrid<>("Accounts");
        list.text("Name", account -> account.draft().displayName())
                .setSortProperty("displayName")
                .setFlexGrow(2);
        list.text("Username", account -> account.draft().username()).setSortProperty("username");
        list.text("Organisation", account -> account.draft().organisation().code())
                .setSortProperty("organisationCode");
        list.text("Roles", AccountsView::roles).setFlexGrow(2);
        list.text("E-mail", account -> account.draft().email()).setSortProperty("email");
        list.component("Sign-in", AccountsView::state);
        list.date("Password set", account -> chairtime.platform.LondonTime.day(account.passwordChangedAt()))
                .setSortProperty("passwordChangedAt");
        list.whenEmpty(new EmptyState("No account is like that", "Change what you look for, or create an account."));
        return list.onOpen(this::edit);
    }

    private Div createFilters() {
        text.setPlaceholder("Name, username, e-mail, organisation");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> refresh());
        role.setLabel("Role");
        role.setItems(Role.values());
        role.setItemLabelGenerator(chosen -> chosen == null ? "All roles" : chosen.label());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption("All roles");
        role.addValueChangeListener(change -> refresh());
        Div filters = new Div(text, role, count, grid.columnChooser());
        filters.addClassName("filters");
        return filters;
    }

    private AccountFilter filter() {
        return new AccountFilter(text.getValue(), role.getValue());
    }

    private void refresh() {
        count.setText(Formats.count(accounts.count(filter()), "account", "accounts"));
        grid.getDataProvider().refreshAll();
    }

    private void create() {
        new AccountDialog(own, accounts::create, this::refresh).open();
    }

    private void edit(AccountDetails account) {
        new AccountDialog(accounts.get(account.id()), accounts, this::refresh).open();
    }

    private static String roles(AccountDetails account) {
        String names =
                account.draft().roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
        var tier = account.draft().tier();
        return tier == null ? names : names + " (" + tier.label() + ")";
    }

    private static StatusTag state(AccountDetails account) {
        if (!account.enabled()) {
            return new StatusTag("Closed", StatusTag.Kind.STOPPED);
        }
        return account.lockedUntil() == null
                ? new StatusTag("Open", StatusTag.Kind.DONE)
                : new StatusTag("Locked until " + Formats.time(account.lockedUntil()), StatusTag.Kind.LATE);
    }
}
