package chairtime.notification.ui;

import chairtime.notification.LetterId;
import chairtime.notification.Letters;
import chairtime.platform.ui.Download;
import com.vaadin.flow.component.html.Anchor;

/** A letter to take away. */
final class LetterDownload {

    private LetterDownload() {}

    /** @param about title of the letter, for screen readers */
    static Anchor of(Letters letters, LetterId id, String label, String about) {
        Anchor link = Download.button(
                label,
                "letter-" + id.value() + ".pdf",
                "application/pdf",
                out -> out.write(letters.read(id).pdf()));
        link.getElement().setAttribute("aria-label", label + ": " + about);
        return link;
    }
}
