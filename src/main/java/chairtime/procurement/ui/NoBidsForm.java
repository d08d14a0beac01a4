package chairtime.procurement.ui;

import chairtime.platform.ui.Confirm;
import chairtime.procurement.Score;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What becomes of a call that nobody bid for: another deadline, or its end. */
class NoBidsForm extends Div {

    static final String REASON = "reason";

    private final FormFields fields = new FormFields();
    private final DeadlineField deadline;
    private final TextArea reason = fields.add(
            REASON, Fields.area("Reason", "The practices that the call went to read it.", Score.COMMENT_MAX_LENGTH));

    /**
     * @param extend takes the new deadline and the reason
     * @param close takes the reason
     */
    NoBidsForm(BiConsumer<LocalDateTime, String> extend, Consumer<String> close, Clock clock) {
        addClassName("form");
        deadline = fields.add(CallTermsForm.DEADLINE, new DeadlineField("New deadline", clock));
        Button end = new Button("Close this call", click -> close(close));
        Div foot = new Div(Fields.main("Extend the deadline", () -> extend(extend)), end);
        foot.addClassName("form-foot");
        add(fields.summary(), deadline, reason, foot);
    }

    FormFields fields() {
        return fields;
    }

    private void extend(BiConsumer<LocalDateTime, String> extend) {
        Problems problems = new Problems();
        deadline.problem().ifPresent(sentence -> problems.when(true, CallTermsForm.DEADLINE, sentence));
        if (fields.check(withReason(problems).byProperty())) {
            fields.attempt(
                    () -> extend.accept(deadline.getValue(), reason.getValue().strip()));
        }
    }

    private void close(Consumer<String> close) {
        if (fields.check(withReason(new Problems()).byProperty())) {
            Confirm.ask(
                    "Close this call?",
                    "The practices are told. The need stays, and another call can be drafted from it.",
                    "Close this call",
                    () -> fields.attempt(() -> close.accept(reason.getValue().strip())));
        }
    }

    private Problems withReason(Problems problems) {
        return problems.when(reason.getValue().isBlank(), REASON, "Write the reason.");
    }
}
