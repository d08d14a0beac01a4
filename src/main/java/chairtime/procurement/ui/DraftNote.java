package chairtime.procurement.ui;

import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** Says quietly whether a draft is kept. */
class DraftNote extends Span {

    DraftNote() {
        addClassNames("hint", "draft-note");
        getElement().setAttribute("role", "status");
        setText("Drafts save themselves.");
    }

    void kept(Instant at) {
        setText("Draft saved at " + Formats.time(at));
    }

    void notKept(String sentence) {
        setText("Draft not saved: " + sentence);
    }
}
