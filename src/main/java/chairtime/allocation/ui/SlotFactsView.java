package chairtime.allocation.ui;

import chairtime.allocation.SlotFacts;
import chairtime.allocation.SlotId;
import chairtime.allocation.SlotStatus;
import chairtime.allocation.SlotView;
import chairtime.allocation.Slots;
import chairtime.platform.LondonTime;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;

/** What the practice's slots to come offer; several are chosen and changed together. */
@Route(SlotRoutes.FACTS)
@PageTitle("What slots offer")
@RolesAllowed("PROVIDER")
class SlotFactsView extends Page implements BeforeEnterObserver {

    private static final int USUAL_WEEKS = 4;
    private static final int MOST_SLOTS = 2_000;

    private final transient Slots slots;
    private final transient Clock clock;
    private final FilterBar filter = new FilterBar();
    private final DatePicker from = filter.day("from", "From");
    private final DatePicker to = filter.day("to", "To");
    private final Checkbox silentOnly = filter.only("silent", "Only where nothing is said");
    private final DataGrid<SlotView> grid = createGrid();
    private final Button change = new Button("Change what they offer", click -> openDialog());

    SlotFactsView(Slots slots, Clock clock) {
        super("What slots offer");
        this.slots = slots;
        this.clock = clock;
        under("Slots of the practice", SlotRoutes.CALENDAR);
        primaryAction(change);
        grid.addSelectionListener(
                chosen -> change.setEnabled(!chosen.getAllSelectedItems().isEmpty()));
        add(filter.over(grid), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event);
        show();
    }

    private void show() {
        Instant now = clock.instant();
        LocalDate first = from.getOptionalValue().orElseGet(() -> LondonTime.day(now));
        LocalDate last = to.getOptionalValue().orElseGet(() -> first.plusWeeks(USUAL_WEEKS));
        List<SlotView> changeable = slots.calendar(first, last, PageRequest.of(0, MOST_SLOTS)).stream()
                .filter(slot ->
                        slot.status() == SlotStatus.OPEN && slot.startsAt().isAfter(now))
                .filter(slot -> slot.held() + slot.booked() == 0)
                .filter(slot -> !silentOnly.getValue() || slot.facts().said().equals(SlotFacts.NONE))
                .toList();
        grid.deselectAll();
        grid.setItems(changeable);
        change.setEnabled(false);
        filter.found(Formats.count(changeable.size(), "slot", "slots") + " without a patient, " + Formats.date(first)
                + " to " + Formats.date(last));
    }

    private void openDialog() {
        Set<SlotView> chosen = grid.getSelectedItems();
        new SlotFactsDialog(chosen, facts -> {
                    Set<SlotId> ids = chosen.stream().map(SlotView::id).collect(Collectors.toSet());
                    slots.describe(ids, facts);
                    Messages.done(Formats.count(ids.size(), "slot was changed.", "slots were changed."));
                    show();
                })
                .open();
    }

    private static DataGrid<SlotView> createGrid() {
        DataGrid<SlotView> grid = new DataGrid<>("Slots to come without a patient");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.text("Day", slot -> SlotWording.day(slot.startsAt()));
        grid.text("Time", SlotWording::time);
        grid.text("Meant for", slot -> slot.meantFor().label());
        grid.text("From", slot -> slot.source().label());
        grid.text("Offers", slot -> SlotWording.facts(slot.facts())).setFlexGrow(2);
        return grid.whenEmpty(new EmptyState(
                "No slots without a patient in these days",
                "Choose other days, or add slots first. A slot keeps what it offers once a patient has a seat in it."));
    }
}
