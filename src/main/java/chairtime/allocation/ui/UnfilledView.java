package chairtime.allocation.ui;

import chairtime.allocation.SlotView;
import chairtime.allocation.UnfilledSlots;
import chairtime.allocation.UnusedSeats;
import chairtime.platform.LondonTime;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Slots that nobody has taken: of the days to come, and of those that went by. The filter is in the address. */
@Route(WatchRoutes.UNFILLED)
@PageTitle("Unfilled slots")
@RolesAllowed({"COORDINATOR", "CLINICIAN", "COMMISSIONER", "RECOVERY_LEAD"})
class UnfilledView extends Page implements BeforeEnterObserver {

    /** A page of slots. */
    @FunctionalInterface
    private interface Slots {
        org.springframework.data.domain.Page<SlotView> apply(Pageable page);
    }

    private static final int DAYS_AHEAD = 7;
    private static final int DAYS_BACK = 28;
    private static final int MOST_IN_A_FILE = 50_000;

    private final transient UnfilledSlots unfilled;
    private final transient Clock clock;
    private final FilterBar filter = new FilterBar();
    private final TextField district = filter.text("district", "District", "Such as NR30; empty for all");
    private final DatePicker to = filter.day("to", "To come until");
    private final DatePicker from = filter.day("from", "Gone by since");
    private final DataGrid<SlotView> toCome = slots(
            "Slots to come that nobody has taken",
            new EmptyState("Every seat of these days is taken", "Choose a later day to see more."));
    private final DataGrid<SlotView> unused = slots(
            "Slots that went by with a free seat",
            new EmptyState("No seat of these days went unused", "Choose an earlier day to see more."));
    private final DataGrid<UnusedSeats> shares = createShares();

    UnfilledView(UnfilledSlots unfilled, Clock clock) {
        super("Unfilled slots");
        this.unfilled = unfilled;
        this.clock = clock;
        add(
                filter.over(toCome),
                new Card("To come, nearest first", toCome)
                        .actions(export("slots-to-come", page -> unfilled.toCome(last(), area(), page))),
                new Card("Gone by unused, by practice", shares),
                new Card("Gone by unused", unused)
                        .actions(export("unused-slots", page -> unfilled.unused(first(), area(), page))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event);
        long coming = list(toCome, page -> unfilled.toCome(last(), area(), page));
        list(unused, page -> unfilled.unused(first(), area(), page));
        List<UnusedSeats> byPractice = unfilled.shares(first(), area());
        shares.setItems(byPractice);
        filter.found(Formats.count(coming, "slot", "slots") + " to come until " + Formats.date(last()));
        UnusedSeats all = new UnusedSeats(
                "",
                "",
                byPractice.stream().mapToInt(UnusedSeats::seats).sum(),
                byPractice.stream().mapToInt(UnusedSeats::unused).sum());
        facts(new KeyFacts()
                .fact("Seats since " + Formats.date(first()), Formats.count(all.seats()))
                .fact("Gone by unused", Formats.count(all.unused()))
                .fact("Share", Formats.percent(all.percent())));
    }

    private static long list(DataGrid<SlotView> grid, Slots pages) {
        long count = pages.apply(PageRequest.of(0, 1)).getTotalElements();
        grid.pages(Sort.unsorted(), page -> pages.apply(page).getContent(), () -> count);
        return count;
    }

    private static Component[] export(String name, Slots pages) {
        return new Component[] {
            Download.button(
                    "Download CSV of " + name.replace('-', ' '), name + ".csv", TableExport.CSV, out -> table().csv(
                                    rows(pages), out)),
            Download.button(
                    "Download Excel of " + name.replace('-', ' '),
                    name + ".xlsx",
                    TableExport.XLSX,
                    out -> table().xlsx("Slots", rows(pages), out))
        };
    }

    private static Stream<SlotView> rows(Slots pages) {
        return pages.apply(PageRequest.of(0, MOST_IN_A_FILE)).stream();
    }

    private static TableExport<SlotView> table() {
        return new TableExport<SlotView>()
                .column("Start", SlotView::startsAt)
                .column("Minutes", SlotView::minutes)
                .column("Practice code", SlotView::providerCode)
                .column("Practice", SlotView::providerName)
                .column("Contract", SlotView::contractNumber)
                .column("District", slot -> slot.place().district())
                .column("Source", slot -> slot.source().label())
                .column("Meant for", slot -> slot.meantFor().label())
                .column("Seats", SlotView::seats)
                .column("Free", SlotView::free);
    }

    private LocalDate last() {
        return to.getOptionalValue().orElseGet(() -> today().plusDays(DAYS_AHEAD));
    }

    private LocalDate first() {
        return from.getOptionalValue().orElseGet(() -> today().minusDays(DAYS_BACK));
    }

    private @Nullable String area() {
        return OutlookWords.district(district);
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }

    private static DataGrid<SlotView> slots(String label, EmptyState empty) {
        DataGrid<SlotView> grid = new DataGrid<>(label);
        grid.text("Day", slot -> SlotWording.day(slot.startsAt()));
        grid.text("Time", SlotWording::time);
        grid.text("Practice", SlotView::providerName).setFlexGrow(2);
        grid.text("District", slot -> slot.place().district());
        grid.count("Free seats", SlotView::free);
        grid.text("From", slot -> slot.source().label());
        grid.text("Meant for", slot -> slot.meantFor().label());
        return grid.whenEmpty(empty);
    }

    private static DataGrid<UnusedSeats> createShares() {
        DataGrid<UnusedSeats> grid = new DataGrid<>("Unused seats by practice");
        grid.text("Practice", UnusedSeats::providerName).setFlexGrow(2);
        grid.count("Seats", UnusedSeats::seats);
        grid.count("Unused", UnusedSeats::unused);
        grid.percent("Share", UnusedSeats::percent);
        return grid.whenEmpty(new EmptyState("No slots in these days", "Choose an earlier day to see more."));
    }
}
