package chairtime.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** What the application tells the person who has just done something. Screen readers hear it too. */
public final class Messages {

    private static final int SHORT = 6_000;
    private static final int UNTIL_CLOSED = 0;

    private Messages() {}

    /** It is done, and what that means. */
    public static void done(String sentence) {
        show(sentence, NotificationVariant.LUMO_SUCCESS, SHORT);
    }

    /** It was not done: what is wrong and what to do. Stays until it is closed. */
    public static void refused(String sentence) {
        show(sentence, NotificationVariant.LUMO_ERROR, UNTIL_CLOSED);
    }

    /** Somebody else changed the same thing in the meantime. */
    public static void lostUpdate() {
        refused("Somebody else changed this while you had it open, so nothing of yours was saved."
                + " Open it again to see the change, then repeat yours.");
    }

    /** Something went wrong that nobody foresaw. The reference leads to the details in the log. */
    public static void failed(String reference) {
        refused("That did not work, and nothing was changed. Try again; if it happens again, tell your administrator"
                + " the reference " + reference + ".");
    }

    private static void show(String sentence, NotificationVariant variant, int milliseconds) {
        Notification notification = new Notification();
        notification.setDuration(milliseconds);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.LUMO_ERROR);
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        close.setAriaLabel("Close this message");
        Div box = new Div(new Span(sentence), close);
        box.addClassName("message");
        notification.add(box);
        notification.open();
    }
}
