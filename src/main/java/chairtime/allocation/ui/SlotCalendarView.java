package chairtime.allocation.ui;

import chairtime.allocation.BookingConfirmations;
import chairtime.allocation.CalendarFeeds;
import chairtime.allocation.RequirementView;
import chairtime.allocation.SlotPattern;
import chairtime.allocation.SlotStatus;
import chairtime.allocation.SlotView;
import chairtime.allocation.Slots;
import chairtime.allocation.UnscheduledCare;
import chairtime.platform.LondonTime;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;

/** The slots of a practice, a week at a time; the week is in the address. */
@Route(SlotRoutes.CALENDAR)
@PageTitle("My slots")
@RolesAllowed("PROVIDER")
class SlotCalendarView extends Page implements BeforeEnterObserver {

    static final String WEEK = "week";
    private static final int MOST_SLOTS_A_WEEK = 5_000;

    private final transient Slots slots;
    private final transient UnscheduledCare unscheduled;
    private final transient Clock clock;
    private LocalDate monday = LocalDate.EPOCH;

    SlotCalendarView(
            Slots slots,
            UnscheduledCare unscheduled,
            BookingConfirmations confirmations,
            CalendarFeeds feeds,
            Clock clock) {
        super("Slots of the practice");
        this.slots = slots;
        this.unscheduled = unscheduled;
        this.clock = clock;
        primaryAction(new Button("Add slots", click -> openForm()));
        moreAction("Who confirms bookings", () -> new ConfirmationDialog(confirmations).open());
        moreAction("Change what slots offer", () -> UI.getCurrent().navigate(SlotRoutes.FACTS));
        moreAction("Show slots in your own calendar", () -> new CalendarFeedDialog(feeds, SlotRoutes::calendar).open());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        monday = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WEEK)
                .map(this::dayOrToday)
                .orElseGet(this::today)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        show();
    }

    private void show() {
        List<SlotView> week = slots.calendar(monday, monday.plusDays(6), PageRequest.of(0, MOST_SLOTS_A_WEEK))
                .getContent();
        facts(new KeyFacts()
                .fact("Open slots", Formats.count(count(week, SlotStatus.OPEN)))
                .fact("Closed slots", Formats.count(count(week, SlotStatus.CLOSED)))
                .fact(
                        "Seats left",
                        Formats.count(week.stream().mapToInt(SlotView::free).sum()))
                .fact(
                        "Booked",
                        Formats.count(week.stream().mapToInt(SlotView::booked).sum(), "patient", "patients")));
        removeAll();
        List<RequirementView> requirements = unscheduled.requirements(monday.plusDays(6));
        if (!requirements.isEmpty()) {
            add(new RequirementCard(requirements));
        }
        add(createSteps(), new Card("Week from " + Formats.date(monday), createGrid(week)));
    }

    private Div createSteps() {
        Div steps = new Div(
                new Button("Week before", click -> go(monday.minusWeeks(1))),
                new Button("This week", click -> go(today())),
                new Button("Week after", click -> go(monday.plusWeeks(1))));
        steps.addClassName("toolbar");
        return steps;
    }

    private DataGrid<SlotView> createGrid(List<SlotView> week) {
        DataGrid<SlotView> grid = new DataGrid<>("Slots in the week from " + Formats.date(monday));
        grid.text("Day", slot -> SlotWording.day(slot.startsAt()));
        grid.text("Time", SlotWording::time);
        grid.component("State", SlotWording::state);
        grid.text("Meant for", slot -> slot.meantFor().label());
        grid.text("From", slot -> slot.source().label());
        grid.text("Offers", slot -> SlotWording.facts(slot.facts())).setFlexGrow(2);
        grid.onOpen(this::openSlot);
        grid.setItems(week);
        return grid.whenEmpty(new EmptyState(
                "No slots in this week",
                "Slots of extra sessions stand here as soon as they are awarded. Add those in which you can see"
                        + " patients besides.",
                new Button("Add the first slots", click -> openForm())));
    }

    private void openSlot(SlotView slot) {
        boolean mayChange = slot.status() == SlotStatus.OPEN && slot.startsAt().isAfter(clock.instant());
        new SlotDialog(
                        slot,
                        mayChange ? slots.furtherSeat(slot.id()) : null,
                        reason -> {
                            int patients = slots.close(slot.id(), slot.version(), reason);
                            Messages.done("The slot is closed. "
                                    + Formats.count(patients, "patient needs", "patients need") + " another.");
                            show();
                        },
                        reason -> {
                            int seats = slots.agreeFurtherSeat(slot.id(), reason);
                            Messages.done("%d patients can be seen in the slot now.".formatted(seats));
                            show();
                        })
                .open();
    }

    private void openForm() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle("Add slots");
        LocalDate tomorrow = today().plusDays(1);
        dialog.add(new SlotForm(
                slots.contracts(), monday.isAfter(tomorrow) ? monday : tomorrow, unscheduled::propose, pattern -> {
                    add(pattern);
                    dialog.close();
                }));
        dialog.getFooter().add(new Button("Go back", click -> dialog.close()));
        dialog.open();
    }

    private void add(SlotPattern pattern) {
        int added = slots.addPattern(pattern);
        Messages.done(Formats.count(added, "slot was added.", "slots were added."));
        go(pattern.firstDay());
    }

    private static long count(List<SlotView> week, SlotStatus status) {
        return week.stream().filter(slot -> slot.status() == status).count();
    }

    private void go(LocalDate day) {
        getUI().ifPresent(ui -> ui.navigate(SlotRoutes.CALENDAR, QueryParameters.simple(Map.of(WEEK, day.toString()))));
    }

    private LocalDate dayOrToday(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return today();
        }
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
