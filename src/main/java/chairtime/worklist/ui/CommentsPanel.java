package chairtime.worklist.ui;

import chairtime.platform.ui.Timeline;
import chairtime.worklist.WorkItemComment;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Predicate;

/** What was noted on a task, and a field to note more. */
class CommentsPanel extends Div {

    CommentsPanel(List<WorkItemComment> comments, boolean mayWrite, Predicate<String> send) {
        if (comments.isEmpty()) {
            add(new Paragraph("No comments yet. Whoever sees this task in your organisation reads them."));
        } else {
            add(new Timeline(comments.stream()
                    .map(comment -> new Timeline.Entry(comment.writtenAt(), comment.author(), comment.text()))
                    .toList()));
        }
        if (mayWrite) {
            TextArea text = new TextArea("Comment");
            text.setMaxLength(WorkItemComment.MAX_LENGTH);
            text.setWidthFull();
            Button button = new Button("Add comment", click -> {
                if (send.test(text.getValue())) {
                    text.clear();
                }
            });
            add(text, button);
        }
    }
}
