package chairtime.procurement.ui;

import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.Formats;
import chairtime.procurement.AwardView;
import chairtime.procurement.Score;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** The approver's decision on an award. */
class ApprovalPanel extends Div {

    static final String REASON = "reason";

    private final FormFields fields = new FormFields();
    private final TextArea reason = fields.add(
            REASON,
            Fields.area(
                    "Remark or reason",
                    "Needed to send it back: what should be changed. The commissioner reads it.",
                    Score.COMMENT_MAX_LENGTH));
    private final transient AwardView award;

    /**
     * @param award what is proposed
     * @param approve takes a remark, which may be empty
     * @param sendBack takes the reason
     */
    ApprovalPanel(AwardView award, Consumer<String> approve, Consumer<String> sendBack) {
        this.award = award;
        addClassName("form");
        Button back = new Button("Send back", click -> sendBack(sendBack));
        Div foot = new Div(Fields.main("Approve award", () -> approve(approve)), back);
        foot.addClassName("form-foot");
        add(fields.summary(), reason, foot);
    }

    TextArea reason() {
        return reason;
    }

    private void approve(Consumer<String> approve) {
        Confirm.ask(
                "Approve this award?",
                Words.sessions(award.sessions()) + " for " + Formats.money(award.total())
                        + ". Letters go to all bidders at once, and the sessions stand in the diaries. This cannot be"
                        + " undone.",
                "Approve award",
                () -> fields.attempt(() -> approve.accept(reason.getValue().strip())));
    }

    private void sendBack(Consumer<String> sendBack) {
        if (fields.check(new Problems()
                .when(reason.getValue().isBlank(), REASON, "Write what should be changed before you send it back.")
                .byProperty())) {
            fields.attempt(() -> sendBack.accept(reason.getValue().strip()));
        }
    }
}
