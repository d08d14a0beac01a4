package chairtime.allocation.ui;

import chairtime.allocation.BoardLane;
import chairtime.allocation.BoardLine;
import chairtime.allocation.DutyLeads;
import chairtime.allocation.LiveReferrals;
import chairtime.allocation.ReferralBoard;
import chairtime.allocation.UrgencyCategory;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Live;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.StatusTag;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Open referrals in lanes by how near they are to missing their deadline. It follows every change and the passing of
 * time by itself. The filter is in the address; printed, it shows every row below the other.
 */
@Route(WatchRoutes.BOARD)
@PageTitle("Board of open referrals")
@RolesAllowed({"COORDINATOR", "CLINICIAN", "COMMISSIONER", "RECOVERY_LEAD", "AUDITOR"})
class BoardView extends Page implements BeforeEnterObserver {

    private final transient ReferralBoard board;
    private final transient DutyLeads duty;
    private final transient Clock clock;
    private final boolean handles;
    private final FilterBar filter = new FilterBar();
    private final Select<UrgencyCategory> category = filter.choice(
            "category",
            "Category",
            List.of(UrgencyCategory.URGENT, UrgencyCategory.NON_URGENT),
            UrgencyCategory::name,
            UrgencyCategory::label,
            "Any category");
    private final TextField district = filter.text("district", "District", "Such as NR30");
    private final Checkbox everyRow = filter.only("print", "Every row, to print");
    private final EmptyState nothing = new EmptyState(
            "No open referrals here",
            "Referrals appear by themselves as they are taken or sent. If you narrowed the board, choose \"Any category\""
                    + " and clear the district to see all.");
    private final Paragraph summary = new Paragraph();
    private final Paragraph asOf = new Paragraph();
    private final Map<BoardLane, Lane> lanes = new EnumMap<>(BoardLane.class);

    BoardView(ReferralBoard board, DutyLeads duty, CurrentUser currentUser, Clock clock) {
        super("Board of open referrals");
        this.board = board;
        this.duty = duty;
        this.clock = clock;
        handles = currentUser.require().has(Role.COORDINATOR)
                || currentUser.require().has(Role.CLINICIAN);
        Div open = new Div();
        open.addClassName("board");
        for (BoardLane lane : BoardLane.values()) {
            lanes.put(lane, new Lane(lane));
            open.add(lanes.get(lane));
        }
        summary.getElement().setAttribute("role", "status");
        add(filter, summary, nothing, open, asOf);
        Live.onChange(this, board.topic(), this::refresh);
        Live.onChange(this, LiveReferrals.MINUTE, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event);
        refresh();
    }

    private void refresh() {
        List<BoardLine> lines = board.lines(
                category.getValue(),
                district.getValue().isBlank()
                        ? null
                        : district.getValue().strip().toUpperCase(Locale.ROOT));
        Map<BoardLane, List<BoardLine>> byLane = lines.stream().collect(Collectors.groupingBy(BoardLine::lane));
        lanes.forEach((lane, shown) -> shown.show(byLane.getOrDefault(lane, List.of())));
        nothing.setVisible(lines.isEmpty());
        summary.setText("%s: %s missed, %s in danger now."
                .formatted(
                        Formats.count(lines.size(), "open referral", "open referrals"),
                        count(byLane, BoardLane.MISSED),
                        count(byLane, BoardLane.DANGER)));
        // outside of what is read aloud, or it would be every minute
        asOf.setText("As of " + Formats.dateTime(clock.instant()) + ".");
        List<String> leads = duty.onDuty();
        facts(new KeyFacts()
                .fact(
                        "Duty lead",
                        leads.isEmpty()
                                ? new StatusTag("Nobody on duty", StatusTag.Kind.AT_RISK)
                                : new Span(String.join(", ", leads))));
    }

    private static String count(Map<BoardLane, List<BoardLine>> byLane, BoardLane lane) {
        return Formats.count(byLane.getOrDefault(lane, List.of()).size());
    }

    /** A heading with its count, and the referrals under it; not there while it has none. */
    private final class Lane extends Section {

        private final BoardLane lane;
        private final H2 heading = new H2();
        private final DataGrid<BoardLine> grid;
        private final List<BoardLine> rows = new ArrayList<>();

        Lane(BoardLane lane) {
            this.lane = lane;
            grid = new DataGrid<>(lane.label());
            addClassName("board-lane");
            getElement().setAttribute("aria-label", lane.label());
            createColumns();
            grid.setItems(rows);
            add(heading, grid);
        }

        private void createColumns() {
            grid.component("Time left", line -> BoardWords.left(line, clock.instant()));
            grid.text("Patient", BoardLine::pseudonym);
            grid.text("Category", line -> ReferralWords.category(line.category()));
            grid.component("State", line -> ReferralWords.tag(line.status()));
            grid.text("Waits for", BoardWords::waitsFor).setFlexGrow(2);
            grid.text("Near", BoardLine::district);
            if (handles) {
                grid.component("Next step", BoardWords::nextSteps).setFlexGrow(2);
            }
        }

        void show(List<BoardLine> lines) {
            setVisible(!lines.isEmpty());
            heading.setText(lane.label() + " (" + Formats.count(lines.size()) + ")");
            if (everyRow.getValue()) {
                grid.neverScrolls();
            }
            rows.clear();
            rows.addAll(lines);
            grid.refresh();
        }
    }
}
