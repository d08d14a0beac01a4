package chairtime.worklist.ui;

import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.worklist.WorkItemOrder;
import chairtime.worklist.WorkItemView;
import chairtime.worklist.WorklistPage;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The list itself, read page by page, the most urgent first. */
class TaskGrid extends DataGrid<WorkItemView> {

    /** The boxes that choose rows come without a name for screen readers. */
    private static final String NAME_BOXES =
            """
            const name = () => this.querySelectorAll('vaadin-checkbox:not([accessible-name])').forEach(box => {
              box.setAttribute('accessible-name', box.getAttribute('aria-label') || 'Choose this task');
            });
            new MutationObserver(name).observe(this, {childList: true, subtree: true});
            name();""";

    TaskGrid(
            Clock clock,
            Function<WorklistPage, List<WorkItemView>> rows,
            Supplier<Long> count,
            Consumer<WorkItemView> open) {
        super("Tasks");
        addClassName("task-grid");
        sorted(component("Due", item -> TaskTags.due(item, clock.instant())), WorkItemOrder.DUE);
        sorted(text("Subject", WorkItemView::subject), WorkItemOrder.SUBJECT);
        sorted(text("Task", WorkItemView::taskName), WorkItemOrder.TASK);
        sorted(text("Process", WorkItemView::processName), WorkItemOrder.PROCESS);
        sorted(text("Who has it", TaskGrid::who), WorkItemOrder.ASSIGNEE);
        setSelectionMode(Grid.SelectionMode.MULTI);
        getElement().executeJs(NAME_BOXES);
        onOpen(open);
        whenEmpty(new EmptyState(
                "No tasks here",
                "Steps that wait for a person stand in this list, the most urgent first. Look at the other tabs, or"
                        + " clear the filters."));
        setItems(query -> rows.apply(page(query)).stream(), query -> Math.toIntExact(count.get()));
    }

    static String who(WorkItemView item) {
        if (item.mine()) {
            return "You";
        }
        return item.assigneeName() == null ? "Nobody yet" : item.assigneeName();
    }

    private static void sorted(Column<WorkItemView> column, WorkItemOrder order) {
        column.setSortProperty(order.name());
    }

    private static WorklistPage page(Query<WorkItemView, ?> query) {
        List<QuerySortOrder> orders = query.getSortOrders();
        WorkItemOrder order = orders.isEmpty()
                ? WorkItemOrder.DUE
                : WorkItemOrder.valueOf(orders.get(0).getSorted());
        boolean descending = !orders.isEmpty() && orders.get(0).getDirection() == SortDirection.DESCENDING;
        return new WorklistPage(query.getOffset(), query.getLimit(), order, descending);
    }
}
