package chairtime.security.ui;

import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
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
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;

/** The accounts that an administrator manages. */
@Route(SecurityNavigation.ACCOUNTS)
@PageTitle("Accounts – Chairtime")
@RolesAllowed("ADMIN")
class AccountsView extends Page implements BeforeEnterObserver {

    private final transient AccountAdministration accounts;
    private final transient Organisation own;
    private final FilterBar filters = new FilterBar();
    private final TextField text = filters.text("text", "Find", "Name, username, e-mail, organisation");
    private final Select<Role> role = filters.choice("role", "Role", Role.values(), Role::label, "All roles");
    private final DataGrid<AccountDetails> grid = createGrid();

    AccountsView(AccountAdministration accounts, CurrentUser currentUser) {
        super("Accounts");
        this.accounts = accounts;
        this.own = currentUser.require().organisation();
        primaryAction(new Button("Create account", click -> create()));
        add(createScope(), new Card("Who may sign in", filters.over(grid), grid));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event);
        refresh();
    }

    private Paragraph createScope() {
        return new Paragraph(
                own.isOperator()
                        ? "You manage the accounts of every organisation, and alone those of providers, whose sealed"
                                + " bids whoever signs in with them can read."
                        : "These are the accounts of your own organisation; those of providers are managed by the"
                                + " operator of this installation, so that nobody here can sign in as a bidder.");
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
        list.pages(Sort.by("username"), page -> accounts.list(filter(), page), () -> accounts.count(filter()));
        return list.onOpen(this::edit);
    }

    private AccountFilter filter() {
        return new AccountFilter(text.getValue(), role.getValue());
    }

    private void refresh() {
        filters.found(Formats.count(accounts.count(filter()), "account", "accounts"));
        grid.refresh();
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
