package chairtime.allocation.ui;

import chairtime.allocation.ContactWindow;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralListItem;
import chairtime.allocation.SentMessageView;
import chairtime.allocation.SentMessages;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Timeline;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages about a referral, and a warning when the same person may have another; not there when there is neither. */
class SentMessagesCard extends Div {

    SentMessagesCard(SentMessages messages, ReferralId id) {
        List<ReferralListItem> alike = alike(messages, id);
        if (!alike.isEmpty()) {
            add(createWarning(alike));
        }
        List<SentMessageView> sent = messages.of(id);
        if (!sent.isEmpty()) {
            add(new Card(
                    "Messages",
                    new Timeline(sent.stream()
                            .map(message -> new Timeline.Entry(message.receivedAt(), message.sender(), words(message)))
                            .toList())));
        }
        setVisible(getComponentCount() > 0);
    }

    private static List<ReferralListItem> alike(SentMessages messages, ReferralId id) {
        try {
            return messages.alike(id);
        } catch (RefusedException unreadable) {
            // the card of the patient says it
            return List.of();
        }
    }

    private static Card createWarning(List<ReferralListItem> alike) {
        Card card = new Card(
                "This person may have another open referral",
                new Paragraph("The NHS number, or the family name and the date of birth, are the same. Look at both: if"
                        + " it is the same need, withdraw one of them."));
        alike.forEach(other -> card.add(new Paragraph(new Anchor(
                ReferralNavigation.referral(other.id()),
                "Referral of patient " + other.pseudonym() + ", "
                        + other.status().label()))));
        return card;
    }

    private static String words(SentMessageView message) {
        ContactWindow window = message.window();
        return message.kind().label()
                + window(" Contact asked for from ", window.from())
                + window(" Contact asked for until ", window.until());
    }

    private static String window(String words, @Nullable Instant time) {
        return time == null ? "" : "." + words + Formats.dateTime(time);
    }
}
