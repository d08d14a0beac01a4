package chairtime.allocation.ui;

import chairtime.allocation.Capacity;
import chairtime.allocation.CapacityFilter;
import chairtime.allocation.SlotView;
import chairtime.platform.LondonTime;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The open slots of all practices of the commissioner. The filter is in the address. */
@Route(SlotRoutes.CAPACITY)
@PageTitle("Slots")
@RolesAllowed({"COORDINATOR", "CLINICIAN", "COMMISSIONER", "RECOVERY_LEAD"})
class CapacityView extends Page implements BeforeEnterObserver {

    private static final int USUAL_DAYS = 7;

    private final transient Capacity capacity;
    private final transient Clock clock;
    private final FilterBar filter = new FilterBar();
    private final DatePicker from = filter.day("from", "From");
    private final DatePicker to = filter.day("to", "To");
    private final TextField district = filter.text("district", "District", "Such as NR30");
    private final Checkbox freeOnly = filter.only("free", "Only with a seat left");
    private final DataGrid<SlotView> grid = createGrid();

    CapacityView(Capacity capacity, Clock clock) {
        super("Slots of all practices");
        this.capacity = capacity;
        this.clock = clock;
        add(filter.over(grid), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event);
        LocalDate first = from.getOptionalValue().orElseGet(() -> LondonTime.day(clock.instant()));
        LocalDate last = to.getOptionalValue().orElseGet(() -> first.plusDays(USUAL_DAYS));
        CapacityFilter chosen = new CapacityFilter(
                first,
                last,
                district.getValue().isBlank()
                        ? null
                        : district.getValue().strip().toUpperCase(Locale.ROOT),
                freeOnly.getValue());
        long found = capacity.page(chosen, PageRequest.of(0, 1)).getTotalElements();
        filter.found(Formats.count(found, "slot", "slots") + ", " + Formats.date(first) + " to " + Formats.date(last));
        KeyFacts sources = new KeyFacts();
        capacity.bySource(chosen)
                .forEach(source -> sources.fact(
                        source.source().label(),
                        Formats.count(source.slots(), "slot", "slots") + ", " + source.free() + " of "
                                + Formats.count(source.seats(), "seat", "seats") + " free"));
        facts(sources);
        grid.pages(Sort.unsorted(), page -> capacity.page(chosen, page).getContent(), () -> found);
    }

    private static DataGrid<SlotView> createGrid() {
        DataGrid<SlotView> grid = new DataGrid<>("Slots of all practices");
        grid.text("Day", slot -> SlotWording.day(slot.startsAt()));
        grid.text("Time", SlotWording::time);
        grid.text("Practice", SlotView::providerName).setFlexGrow(2);
        grid.text("District", slot -> slot.place().district());
        grid.component("State", SlotWording::state);
        grid.text("From", slot -> slot.source().label());
        grid.text("Meant for", slot -> slot.meantFor().label());
        grid.dateTime("Open to others from", SlotView::releaseAt);
        grid.text("Offers", slot -> SlotWording.facts(slot.facts())).setFlexGrow(2);
        return grid.whenEmpty(new EmptyState(
                "No slots in these days",
                "Slots come with awarded sessions, and practices add their own. Choose other days or another"
                        + " district."));
    }
}
