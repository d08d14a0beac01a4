package chairtime.notification.ui;

import chairtime.notification.Letters;
import chairtime.notification.MailView;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.SidePanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One mail beside the list: to whom, with what text and attachment, and what the mail server said. */
final class MailPanel {

    private MailPanel() {}

    /** @param sendAgain what to do when somebody wants it sent; null when nobody may */
    static void open(MailView mail, Letters letters, @Nullable Runnable sendAgain) {
        KeyFacts facts = new KeyFacts()
                .fact("To", mail.toName())
                .fact("Address", mail.toAddress() == null ? Formats.NO_DATA : mail.toAddress())
                .fact("State", OutboxView.tag(mail.state()))
                .fact("Attempts", Formats.count(mail.attempts()));
        if (mail.problem() != null) {
            facts.fact("What went wrong", mail.problem());
        }
        Div text = new Div(mail.text());
        text.getStyle().set("white-space", "pre-wrap");
        List<Component> parts = new ArrayList<>(List.of(facts, text));
        if (mail.letter() != null) {
            parts.add(LetterDownload.of(letters, mail.letter(), "Attached letter (PDF)", mail.subject()));
        }
        if (sendAgain != null) {
            parts.add(new Button("Send mail now", click -> sendAgain.run()));
        }
        SidePanel.explain(mail.subject(), parts.toArray(Component[]::new));
    }
}
