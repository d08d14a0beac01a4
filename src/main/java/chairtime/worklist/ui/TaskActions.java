package chairtime.worklist.ui;

import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Messages;
import chairtime.worklist.WorkItemView;
import chairtime.worklist.WorklistActions;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Takes tasks and gives them back, one or many, and tells the outcome. */
class TaskActions {

    private final WorklistActions actions;
    private final Runnable afterwards;

    TaskActions(WorklistActions actions, Runnable afterwards) {
        this.actions = actions;
        this.afterwards = afterwards;
    }

    void take(WorkItemView item) {
        attempt(() -> actions.claim(item.id()), "You have this task now: " + item.taskName() + ".");
    }

    void giveBack(WorkItemView item) {
        attempt(() -> actions.giveBack(item.id()), "Given back. Everyone who may take this task sees it again.");
    }

    void takeAll(Collection<WorkItemView> items) {
        each(items, item -> actions.claim(item.id()), "You have it now");
    }

    void giveBackAll(Collection<WorkItemView> items) {
        each(items, item -> actions.giveBack(item.id()), "Given back");
    }

    /** Does it and says whether it went well; a refusal is shown, and the list is read anew either way. */
    boolean attempt(Runnable action, String done) {
        try {
            action.run();
            Messages.done(done);
            return true;
        } catch (RefusedException | NotFoundException refusal) {
            Messages.refused(String.valueOf(refusal.getMessage()));
            return false;
        } finally {
            afterwards.run();
        }
    }

    private void each(Collection<WorkItemView> items, Consumer<WorkItemView> action, String done) {
        Map<WorkItemView, String> results = new LinkedHashMap<>();
        for (WorkItemView item : items) {
            try {
                action.accept(item);
                results.put(item, done);
            } catch (RefusedException | NotFoundException refusal) {
                results.put(item, String.valueOf(refusal.getMessage()));
            }
        }
        afterwards.run();
        long well = results.values().stream().filter(done::equals).count();
        if (well == items.size()) {
            Messages.done("Done for all %d tasks.".formatted(well));
        } else {
            showEach(results, well);
        }
    }

    private static void showEach(Map<WorkItemView, String> results, long well) {
        UnorderedList list = new UnorderedList();
        results.forEach((item, result) ->
                list.add(new ListItem("%s, %s: %s".formatted(item.subject(), item.taskName(), result))));
        Dialog dialog = new Dialog("What became of each task");
        dialog.add(new Paragraph("Done for %d of %d.".formatted(well, results.size())), list);
        dialog.getFooter().add(new com.vaadin.flow.component.button.Button("Close", click -> dialog.close()));
        dialog.open();
    }
}
