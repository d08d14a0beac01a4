package chairtime.worklist.ui;

import chairtime.platform.ui.Card;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Live;
import chairtime.platform.ui.TodayContribution;
import chairtime.worklist.WorkItemView;
import chairtime.worklist.Worklist;
import chairtime.worklist.WorklistService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** What needs me now: the most urgent of my tasks and of those I may take. */
@org.springframework.stereotype.Component
class TasksToday implements TodayContribution {

    private static final int SHOWN = 5;

    private final WorklistService worklist;
    private final Clock clock;

    TasksToday(WorklistService worklist, Clock clock) {
        this.worklist = worklist;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Set<String> roles() {
        return Set.of();
    }

    @Override
    public Component content() {
        Div place = new Div();
        fill(place);
        Live.onChange(place, Worklist.LIVE_TOPIC, () -> fill(place));
        return new Card("What needs me now", place).actions(new Anchor(WorklistNavigation.TASKS, "All tasks"));
    }

    private void fill(Div place) {
        place.removeAll();
        List<WorkItemView> items = worklist.mostUrgent(SHOWN);
        if (items.isEmpty()) {
            place.add(new EmptyState("Nothing waits for you", "Steps that wait for you or your roles appear here."));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("task-today");
        items.forEach(item -> list.add(line(item)));
        place.add(list);
    }

    private ListItem line(WorkItemView item) {
        Anchor link = new Anchor(WorklistNavigation.task(item.id()), item.taskName() + ": " + item.subject());
        Span who = new Span(item.mine() ? "Yours" : "You may take it");
        who.addClassName("hint");
        return new ListItem(TaskTags.due(item, clock.instant()), link, who);
    }
}
