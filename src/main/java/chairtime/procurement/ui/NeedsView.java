package chairtime.procurement.ui;

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
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Needs and the calls made from them, in one list. The filter is in the address. */
@Route(ProcurementNavigation.NEEDS)
@PageTitle("Needs and calls")
@RolesAllowed({"COMMISSIONER", "RECOVERY_LEAD", "APPROVER", "FINANCE", "AUDITOR"})
class NeedsView extends Page implements BeforeEnterObserver {

    private static final String TEXT = "text";
    private static final String STATE = "state";

    private final NeedGrid grid;
    private final TextField text = new TextField("Search");
    private final Select<NeedState> state = new Select<>();
    private final Span count = new Span();
    private boolean reading;

    NeedsView(Needs needs, Calls calls, CurrentUser currentUser, Clock clock) {
        super("Needs and calls");
        boolean mayRaise = currentUser.require().has(Role.COMMISSIONER)
                || currentUser.require().has(Role.RECOVERY_LEAD);
        grid = new NeedGrid(needs, calls, clock, mayRaise);
        if (mayRaise) {
            primaryAction(
                    new Button("Raise a need", click -> UI.getCurrent().navigate(ProcurementNavigation.NEW_NEED)));
        }
        add(createFilter(), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        reading = true;
        text.setValue(parameters.getSingleParameter(TEXT).orElse(""));
        state.setValue(NeedState.of(parameters.getSingleParameter(STATE).orElse("")));
        reading = false;
        show();
    }

    private Div createFilter() {
        text.setPlaceholder("Part of the title");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> filterChanged());
        state.setLabel("State");
        state.setItems(NeedState.all());
        state.setItemLabelGenerator(NeedState::label);
        state.setValue(NeedState.ANY);
        state.addValueChangeListener(change -> filterChanged());
        count.addClassName("list-count");
        count.getElement().setAttribute("role", "status");
        Div row = new Div(text, state, count, grid.columnChooser());
        row.addClassName("filters");
        return row;
    }

    private void filterChanged() {
        if (reading) {
            return;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            parameters.put(TEXT, text.getValue());
        }
        if (state.getValue() != NeedState.ANY) {
            parameters.put(STATE, state.getValue().name());
        }
        UI.getCurrent().navigate(NeedsView.class, QueryParameters.simple(parameters));
    }

    private void show() {
        @Nullable
        String wanted = text.getValue().isBlank() ? null : text.getValue().strip();
        NeedState chosen = state.getValue();
        CallStatus callStatus = chosen.callStatus();
        NeedStatus needStatus = chosen.needStatus();
        long found = callStatus == null
                ? grid.showNeeds(new NeedFilter(wanted, needStatus))
                : grid.showCalls(new CallFilter(wanted, Set.of(callStatus)));
        count.setText(chairtime.platform.ui.Formats.count(found, "entry", "entries"));
    }
}
