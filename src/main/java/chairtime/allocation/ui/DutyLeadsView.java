package chairtime.allocation.ui;

import chairtime.allocation.DutyLeads;
import chairtime.allocation.DutyTurnView;
import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.StatusTag;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;

/** Who is called when a deadline is in danger, from when to when. */
@Route(WatchRoutes.DUTY_LEADS)
@PageTitle("Duty leads")
@RolesAllowed({"COORDINATOR", "COMMISSIONER", "ADMIN"})
class DutyLeadsView extends Page {

    private final transient DutyLeads duty;
    private final DataGrid<DutyTurnView> grid = new DataGrid<>("Turns of duty leads");

    DutyLeadsView(DutyLeads duty, Clock clock) {
        super("Duty leads");
        this.duty = duty;
        grid.text("Who", DutyTurnView::name).setFlexGrow(2);
        grid.dateTime("From", DutyTurnView::startsAt);
        grid.dateTime("To", DutyTurnView::endsAt);
        grid.component("State", DutyLeadsView::state);
        grid.text("Told by", turn -> turn.mailed() ? "Notice and mail" : "Notice; no address for mail");
        grid.component("Change", this::removal);
        grid.whenEmpty(new EmptyState(
                "Nobody is on duty",
                "Put somebody on duty below. Until then all coordinators and clinicians are told."));
        add(
                new Paragraph(
                        "The duty lead is told when most of a patient's time is over, at once of an emergency, and"
                                + " when a deadline is missed."),
                grid,
                new Card(
                        "Put somebody on duty",
                        new DutyTurnForm(duty.eligible(), LondonTime.day(clock.instant()), (lead, from, to) -> {
                            duty.add(lead, from, to);
                            Messages.done("The turn is saved.");
                            refresh();
                        })));
        refresh();
    }

    private void refresh() {
        grid.setItems(duty.turns());
        var onDuty = duty.onDuty();
        facts(new KeyFacts().fact("On duty now", onDuty.isEmpty() ? "Nobody" : String.join(", ", onDuty)));
    }

    private static Component state(DutyTurnView turn) {
        return turn.now()
                ? new StatusTag("On duty", StatusTag.Kind.ON_TRACK)
                : new StatusTag("To come", StatusTag.Kind.NEUTRAL);
    }

    private Component removal(DutyTurnView turn) {
        String verb = turn.now() ? "End turn" : "Take away";
        Button button = new Button(
                verb,
                click -> Confirm.ask(
                        turn.now() ? "End this turn now?" : "Take this turn away?",
                        turn.name() + " is not told any more of deadlines from "
                                + (turn.now() ? "now" : Formats.dateTime(turn.startsAt())) + " on.",
                        verb,
                        () -> remove(turn)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(verb + " of " + turn.name() + " from " + Formats.dateTime(turn.startsAt()));
        return button;
    }

    private void remove(DutyTurnView turn) {
        try {
            duty.remove(turn.id());
        } catch (RefusedException over) {
            Messages.refused(Objects.requireNonNull(over.getMessage()));
        }
        refresh();
    }
}
