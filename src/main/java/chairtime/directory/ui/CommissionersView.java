package chairtime.directory.ui;

import chairtime.directory.CommissionerChanges;
import chairtime.directory.CommissionerFilter;
import chairtime.directory.CommissionerState;
import chairtime.directory.CommissionerView;
import chairtime.directory.Directory;
import chairtime.directory.DirectoryLists;
import chairtime.platform.LondonTime;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.StatusTag;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Who commissions between which days, and who took over. */
@Route(DirectoryNavigation.COMMISSIONERS)
@PageTitle("Commissioners – Chairtime")
@RolesAllowed("ADMIN")
class CommissionersView extends Page implements BeforeEnterObserver {

    private final transient DirectoryLists lists;
    private final transient CommissionerChanges changes;
    private final transient Directory directory;
    private final transient Clock clock;
    private final FilterBar filters = new FilterBar();
    private final TextField text = filters.text("text", "Search", "Code or name");
    private final Select<CommissionerState> state =
            filters.choice("state", "State", CommissionerState.values(), CommissionerState::label, "All");
    private final DataGrid<CommissionerView> grid;

    CommissionersView(DirectoryLists lists, CommissionerChanges changes, Directory directory, Clock clock) {
        super("Commissioners");
        this.lists = lists;
        this.changes = changes;
        this.directory = directory;
        this.clock = clock;
        grid = createGrid();
        add(
                new Paragraph("Commissioners come with the contractor months that name them. "
                        + (changes.allowed()
                                ? "When one ends, open it and say its last day and who takes over."
                                : "An administrator of the operator ends them.")),
                new Card("Who commissions, and until when", filters.over(grid), grid));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event);
        refresh();
    }

    private DataGrid<CommissionerView> createGrid() {
        DataGrid<CommissionerView> list = new DataGrid<>("Commissioners");
        list.text("Name", CommissionerView::name).setSortProperty("name").setFlexGrow(3);
        list.text("Code", CommissionerView::code).setSortProperty("code");
        list.component("State", this::tag);
        list.date("First month", CommissionerView::validFrom).setSortProperty("validFrom");
        list.date("Last day", CommissionerView::validTo).setSortProperty("validTo");
        list.text("Successor", commissioner -> name(commissioner.successorCode()))
                .setFlexGrow(2);
        list.pages(
                Sort.by("name", "code"),
                page -> lists.commissioners(filter(), page).getContent(),
                () -> lists.commissioners(filter(), PageRequest.of(0, 1)).getTotalElements());
        return changes.allowed() ? list.onOpen(this::open) : list;
    }

    private CommissionerFilter filter() {
        return new CommissionerFilter(text.getValue(), state.getValue());
    }

    private void refresh() {
        long found = lists.commissioners(filter(), PageRequest.of(0, 1)).getTotalElements();
        filters.found(Formats.count(found, "commissioner", "commissioners"));
        boolean narrowed = !filters.parameters().getParameters().isEmpty();
        grid.whenEmpty(
                narrowed
                        ? new EmptyState("No commissioner matches", "Clear the search or the state to see all of them.")
                        : new EmptyState(
                                "No commissioner is known yet",
                                "They come with the first contractor month: a recovery lead imports it under Delivery,"
                                        + " Imports."));
        grid.refresh();
    }

    private void open(CommissionerView commissioner) {
        new CommissionerDialog(
                        commissioner,
                        directory.commissioners().stream()
                                .filter(other -> !other.code().equals(commissioner.code()))
                                .toList(),
                        changes,
                        this::refresh)
                .open();
    }

    private StatusTag tag(CommissionerView commissioner) {
        LocalDate last = commissioner.validTo();
        CommissionerState now = CommissionerState.of(commissioner, LondonTime.day(clock.instant()));
        if (now == CommissionerState.ENDED) {
            return new StatusTag(now.label(), StatusTag.Kind.STOPPED);
        }
        return last == null
                ? new StatusTag(now.label(), StatusTag.Kind.DONE)
                : new StatusTag("Ends " + Formats.date(last), StatusTag.Kind.AT_RISK);
    }

    private @Nullable String name(@Nullable String code) {
        return code == null
                ? null
                : directory.commissioner(code).map(CommissionerView::name).orElse(code);
    }
}
