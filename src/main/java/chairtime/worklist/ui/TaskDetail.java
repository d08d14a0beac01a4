package chairtime.worklist.ui;

import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Shortcut;
import chairtime.worklist.WorkItemView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.TabSheet;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One task: its facts, what can be done with it, comments, diagram and history. */
class TaskDetail extends Section {

    /**
     * What the buttons do.
     *
     * @param open opens the form
     * @param take takes the task
     * @param giveBack gives it back
     * @param giveTo gives it to somebody else
     */
    record Callbacks(
            Consumer<WorkItemView> open,
            Consumer<WorkItemView> take,
            Consumer<WorkItemView> giveBack,
            Consumer<WorkItemView> giveTo) {}

    private final Clock clock;

    TaskDetail(Clock clock) {
        this.clock = clock;
        addClassNames("card", "task-detail");
        getElement().setAttribute("aria-label", "Task");
    }

    /**
     * Shows a task.
     *
     * @param mayGiveToOthers whether the user may give tasks to other people
     * @param parts contents of the tabs by their titles, made when first looked at
     */
    void show(WorkItemView item, boolean mayGiveToOthers, Callbacks callbacks, Map<String, Supplier<Component>> parts) {
        removeAll();
        H2 heading = new H2(item.taskName() + ": " + item.subject());
        Div head = new Div(heading, TaskTags.state(item));
        head.addClassName("card-head");
        add(head, facts(item), buttons(item, mayGiveToOthers, callbacks), tabs(parts));
    }

    private Component facts(WorkItemView item) {
        return new KeyFacts()
                .fact("Due", Formats.dateTime(item.dueAt()))
                .fact("Time", item.open() ? Formats.deadline(item.dueAt(), clock.instant()) : "closed")
                .fact("Who has it", TaskGrid.who(item))
                .fact("Process", item.processName())
                .fact("Waiting since", Formats.dateTime(item.createdAt()));
    }

    private static Component buttons(WorkItemView item, boolean mayGiveToOthers, Callbacks callbacks) {
        Div buttons = new Div();
        buttons.addClassName("task-actions");
        if (item.mine() || item.available()) {
            Button open = Shortcut.on(
                    new Button("Open form", click -> callbacks.open().accept(item)), "o", "Open the form of this task");
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(open);
        }
        if (item.available()) {
            buttons.add(Shortcut.on(
                    new Button("Take task", click -> callbacks.take().accept(item)), "t", "Take this task"));
        }
        if (item.mine()) {
            buttons.add(Shortcut.on(
                    new Button("Give task back", click -> callbacks.giveBack().accept(item)),
                    "b",
                    "Give this task back"));
        }
        if (mayGiveToOthers && item.open()) {
            Button give =
                    new Button("Give task to…", click -> callbacks.giveTo().accept(item));
            give.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            buttons.add(give);
        }
        return buttons;
    }

    private static Component tabs(Map<String, Supplier<Component>> parts) {
        TabSheet tabs = new TabSheet();
        parts.forEach((title, content) -> {
            Div place = new Div();
            var tab = tabs.add(title, place);
            tabs.addSelectedChangeListener(event -> {
                if (event.getSelectedTab() == tab && place.getComponentCount() == 0) {
                    place.add(content.get());
                }
            });
        });
        Div first = (Div) tabs.getComponent(tabs.getSelectedTab());
        if (first.getComponentCount() == 0) {
            parts.values().stream().findFirst().ifPresent(content -> first.add(content.get()));
        }
        tabs.setWidthFull();
        return tabs;
    }
}
