package chairtime.procurement.ui;

import chairtime.platform.Money;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.StatusTag;
import chairtime.procurement.CallFilter;
import chairtime.procurement.CallListItem;
import chairtime.procurement.CallStatus;
import chairtime.procurement.Calls;
import chairtime.procurement.NeedFilter;
import chairtime.procurement.NeedListItem;
import chairtime.procurement.Needs;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** The list of needs with their latest call, or of calls; a row opens what goes on. */
class NeedGrid extends DataGrid<NeedGrid.Row> {

    /** A need with its latest call, or a call. */
    record Row(
            String title,
            String area,
            StatusTag.Kind kind,
            String state,
            int sessions,
            Money budget,
            @Nullable CallStatus callStatus,
            @Nullable Instant deadline,
            @Nullable String days,
            String path) {}

    private final transient Needs needs;
    private final transient Calls calls;
    private final transient Clock clock;

    NeedGrid(Needs needs, Calls calls, Clock clock, boolean mayRaise) {
        super("Needs and calls");
        this.needs = needs;
        this.calls = calls;
        this.clock = clock;
        wide(component("What and where", NeedGrid::titleWithState), "14rem")
                .setSortProperty("title")
                .setFlexGrow(1);
        wide(text("Where", Row::area), "10rem");
        wide(component("State", row -> new StatusTag(row.state(), row.kind())), "15.5rem");
        wide(number("Sessions", row -> Formats.count(row.sessions())), "7.5rem").setSortProperty("sessionsWanted");
        wide(money("Budget", Row::budget), "7.5rem").setSortProperty("budget");
        wide(text("Deadline", this::deadline), "14rem");
        text("Sessions between", Row::days).setVisible(false);
        onOpen(row -> UI.getCurrent().navigate(row.path()));
        whenEmpty(emptyState(mayRaise));
        setMultiSort(false);
        addClassName("page-grid");
    }

    long showNeeds(NeedFilter filter) {
        setItems(
                query ->
                        needs
                                .page(filter, sorted(VaadinSpringDataHelpers.toSpringPageRequest(query), "raisedAt"))
                                .stream()
                                .map(NeedGrid::row),
                query -> (int) needs.page(filter, PageRequest.of(0, 1)).getTotalElements());
        return needs.page(filter, PageRequest.of(0, 1)).getTotalElements();
    }

    long showCalls(CallFilter filter) {
        setItems(
                query ->
                        calls
                                .page(filter, sorted(VaadinSpringDataHelpers.toSpringPageRequest(query), "deadline"))
                                .stream()
                                .map(NeedGrid::row),
                query -> (int) calls.page(filter, PageRequest.of(0, 1)).getTotalElements());
        return calls.page(filter, PageRequest.of(0, 1)).getTotalElements();
    }

    private static Column<Row> wide(Column<Row> column, String width) {
        return column.setAutoWidth(false).setWidth(width).setFlexGrow(0);
    }

    /** On a narrow screen the state stands under the title, where it is seen. */
    private static Div titleWithState(Row row) {
        StatusTag state = new StatusTag(row.state(), row.kind());
        state.addClassName("narrow-only");
        Div cell = new Div(new Span(row.title()), state);
        cell.addClassName("title-cell");
        return cell;
    }

    private String deadline(Row row) {
        if (row.deadline() == null || row.callStatus() == null) {
            return "";
        }
        String words = DeadlineWords.of(row.callStatus(), row.deadline(), clock.instant());
        return row.callStatus() == CallStatus.PUBLISHED
                ? words
                : Formats.date(row.deadline()) + ("passed".equals(words) ? "" : ", " + words);
    }

    private static Pageable sorted(PageRequest page, String usually) {
        return page.getSort().isSorted() ? page : page.withSort(Sort.by(Sort.Direction.DESC, usually));
    }

    private static Row row(NeedListItem need) {
        CallListItem call = need.latestCall();
        StatusTag tag = call == null ? Words.tag(need.status()) : Words.tag(call.status());
        return new Row(
                need.title(),
                Words.area(need.districts()),
                tag.kind(),
                call == null ? need.status().label() : call.status().label(),
                need.sessionsWanted(),
                need.budget(),
                call == null ? null : call.status(),
                call == null ? null : call.deadline(),
                Words.days(need.firstDay(), need.lastDay()),
                call == null ? ProcurementNavigation.need(need.id()) : ProcurementNavigation.call(call.id()));
    }

    private static Row row(CallListItem call) {
        return new Row(
                call.title(),
                Words.area(call.districts()),
                Words.tag(call.status()).kind(),
                call.status().label(),
                call.sessionsWanted(),
                call.budget(),
                call.status(),
                call.deadline(),
                null,
                ProcurementNavigation.call(call.id()));
    }

    private static EmptyState emptyState(boolean mayRaise) {
        String title = "Nothing here";
        String text =
                "Where delivery falls short, a need says which extra sessions would help. A call made from it asks"
                        + " practices for bids. If you narrowed the list, choose \"Any state\" and \"Anywhere\" to see"
                        + " all.";
        return mayRaise
                ? new EmptyState(title, text, new Button("Raise a need", click -> UI.getCurrent()
                        .navigate(ProcurementNavigation.NEW_NEED)))
                : new EmptyState(title, text);
    }
}
