package chairtime.worklist.ui;

import chairtime.platform.NotFoundException;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Live;
import chairtime.platform.ui.Page;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.workflow.ProcessDiagrams;
import chairtime.worklist.WorkItemComment;
import chairtime.worklist.WorkItemFilter;
import chairtime.worklist.WorkItemId;
import chairtime.worklist.WorkItemView;
import chairtime.worklist.Worklist;
import chairtime.worklist.WorklistActions;
import chairtime.worklist.WorklistCounts;
import chairtime.worklist.WorklistService;
import chairtime.worklist.WorklistTab;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The task list, with one task open beside it. */
@Route("tasks/:id?([0-9]{1,18})")
@PageTitle("Tasks")
@PermitAll
class TasksView extends Page implements BeforeEnterObserver {

    private static final String REMEMBERED = TasksView.class.getName();

    private final transient WorklistService worklist;
    private final transient WorklistActions actions;
    private final transient SignedInUser user;
    private final transient ProcessPanels panels;
    private final transient TaskActions taskActions;
    private final Map<WorklistTab, Tab> tabs = new EnumMap<>(WorklistTab.class);
    private final Tabs tabBar = new Tabs();
    private final TaskFilterBar filters;
    private final TaskGrid grid;
    private final TaskDetail detail;
    private final BulkBar bulk;
    private TaskListState state = TaskListState.of(QueryParameters.empty());
    private @Nullable WorkItemId open;
    private @Nullable Shown shown;

    private record Shown(WorkItemView item, List<WorkItemComment> comments) {}

    TasksView(
            WorklistService worklist,
            WorklistActions actions,
            ProcessDiagrams diagrams,
            CurrentUser currentUser,
            Clock clock) {
        super("Tasks");
        this.worklist = worklist;
        this.actions = actions;
        user = currentUser.require();
        panels = new ProcessPanels(diagrams);
        taskActions = new TaskActions(actions, this::refresh);
        filters = new TaskFilterBar(worklist.processes(), filter -> go(new TaskListState(state.tab(), filter)));
        grid = new TaskGrid(
                clock,
                page -> worklist.list(state.tab(), state.filter(), page),
                () -> worklist.count(state.tab(), state.filter()),
                item -> open(item.id()));
        detail = new TaskDetail(clock);
        bulk = new BulkBar(grid, taskActions);
        Div list = new Div(createTabs(), filters, bulk, grid);
        list.addClassName("task-list");
        Div panes = new Div(list, detail);
        panes.addClassName("task-panes");
        add(panes);
        Live.onChange(this, Worklist.LIVE_TOPIC, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        Object remembered = VaadinSession.getCurrent().getAttribute(REMEMBERED);
        state = TaskListState.opened(asked, remembered, () -> worklist.counts(WorkItemFilter.NONE));
        VaadinSession.getCurrent().setAttribute(REMEMBERED, state);
        open = event.getRouteParameters().getLong("id").map(WorkItemId::new).orElse(null);
        filters.read(state.filter());
        tabBar.setSelectedTab(tabs.get(state.tab()));
        grid.deselectAll();
        refresh();
    }

    private Component createTabs() {
        for (WorklistTab tab : WorklistTab.values()) {
            Tab created = new Tab();
            tabs.put(tab, created);
            tabBar.add(created);
        }
        tabBar.getElement().setAttribute("aria-label", "Which tasks");
        tabBar.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                tabs.forEach((tab, shown) -> {
                    if (shown == change.getSelectedTab()) {
                        go(new TaskListState(tab, state.filter()));
                    }
                });
            }
        });
        return tabBar;
    }

    private void refresh() {
        WorklistCounts counts = worklist.counts(WorkItemFilter.NONE);
        tabs.forEach((tab, shown) -> shown.setLabel(label(tab) + " (" + Formats.count(counts.of(tab)) + ")"));
        grid.getDataProvider().refreshAll();
        showDetail();
    }

    private void showDetail() {
        detail.setVisible(open != null);
        if (open == null) {
            return;
        }
        try {
            Shown now = new Shown(worklist.get(open), actions.comments(open));
            // what is being typed stays while other tasks change
            if (!now.equals(shown)) {
                shown = now;
                detail.show(now.item(), user.has(Role.ADMIN), callbacks(), parts(now));
            }
        } catch (NotFoundException gone) {
            open = null;
            showDetail();
        }
    }

    private Map<String, Supplier<Component>> parts(Shown now) {
        Map<String, Supplier<Component>> parts = new LinkedHashMap<>();
        parts.put("Comments", () -> comments(now));
        parts.put("Diagram", () -> panels.diagram(now.item()));
        parts.put("History", () -> panels.history(now.item()));
        return parts;
    }

    private Component comments(Shown now) {
        return new CommentsPanel(
                now.comments(),
                user.roles().stream().anyMatch(role -> role != Role.AUDITOR),
                text -> taskActions.attempt(() -> actions.comment(now.item().id(), text), "Comment added."));
    }

    private TaskDetail.Callbacks callbacks() {
        return new TaskDetail.Callbacks(
                item -> getUI().ifPresent(ui -> ui.navigate(item.formRoute())),
                taskActions::take,
                taskActions::giveBack,
                item -> new GiveToDialog(
                                actions.eligible(item.id()),
                                (person, reason) -> taskActions.attempt(
                                        () -> actions.reassign(item.id(), person, reason), "The task is theirs now."))
                        .open());
    }

    private void open(WorkItemId id) {
        getUI().ifPresent(ui -> ui.navigate(WorklistNavigation.task(id), state.parameters()));
    }

    private void go(TaskListState next) {
        String path = open == null ? WorklistNavigation.TASKS : WorklistNavigation.task(open);
        getUI().ifPresent(ui -> ui.navigate(path, next.parameters()));
    }

    private static String label(WorklistTab tab) {
        return switch (tab) {
            case MINE -> "Mine";
            case AVAILABLE -> "I may take";
            case ALL -> "All I may see";
        };
    }
}
