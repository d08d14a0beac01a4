package chairtime.worklist.ui;

import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Appears when tasks are ticked, and acts on all of them. */
class BulkBar extends Div {

    BulkBar(TaskGrid grid, TaskActions actions) {
        addClassName("task-bulk");
        Span count = new Span();
        count.getElement().setAttribute("role", "status");
        Button take = new Button("Take ticked tasks", click -> {
            actions.takeAll(grid.getSelectedItems());
            grid.deselectAll();
        });
        Button giveBack = new Button("Give ticked tasks back", click -> {
            actions.giveBackAll(grid.getSelectedItems());
            grid.deselectAll();
        });
        add(count, take, giveBack);
        setVisible(false);
        grid.addSelectionListener(change -> {
            int ticked = change.getAllSelectedItems().size();
            setVisible(ticked > 0);
            count.setText(Formats.count(ticked, "task ticked", "tasks ticked"));
        });
    }
}
