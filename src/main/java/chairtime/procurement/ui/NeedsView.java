package chairtime.procurement.ui;

import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Page;
import chairtime.procurement.CallFilter;
import chairtime.procurement.CallStatus;
import chairtime.procurement.Calls;
import chairtime.procurement.NeedFilter;
import chairtime.procurement.NeedStatus;
import chairtime.procurement.Needs;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;

/** Needs and the calls made from them, in one list. The filter is in the address. */
@Route(ProcurementNavigation.NEEDS)
@PageTitle("Needs and calls")
@RolesAllowed({"COMMISSIONER", "RECOVERY_LEAD", "APPROVER", "FINANCE", "AUDITOR"})
class NeedsView extends Page implements BeforeEnterObserver {

    static final String WHERE = "where";

    private final NeedGrid grid;
    private final FilterBar filter = new FilterBar();
    private final TextField text = filter.text("text", "Search", "Part of the title");
    private final Select<NeedState> state;
    private final Select<String> where;

    NeedsView(Needs needs, Calls calls, CurrentUser currentUser, Clock clock) {
        super("Needs and calls");
        boolean mayRaise = currentUser.require().has(Role.COMMISSIONER)
                || currentUser.require().has(Role.RECOVERY_LEAD);
        grid = new NeedGrid(needs, calls, clock, mayRaise);
        state = filter.choice("state", "State", NeedState.all(), NeedState::name, NeedState::label, "Any state");
        where = filter.choice(
                WHERE, "Where", needs.districtsNamed(), district -> district, district -> district, "Anywhere");
        Fields.hint(where, "With what is for the whole area.");
        if (mayRaise) {
            primaryAction(
                    new Button("Raise a need", click -> UI.getCurrent().navigate(ProcurementNavigation.NEW_NEED)));
        }
        add(filter.over(grid), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event);
        String title = text.getValue().isBlank() ? null : text.getValue().strip();
        CallStatus callStatus = state.isEmpty() ? null : state.getValue().callStatus();
        NeedStatus needStatus = state.isEmpty() ? null : state.getValue().needStatus();
        long found = callStatus == null
                ? grid.showNeeds(new NeedFilter(title, needStatus, where.getValue()))
                : grid.showCalls(new CallFilter(title, Set.of(callStatus), where.getValue()));
        filter.found(Formats.count(found, "entry", "entries"));
    }
}
