package chairtime.activity.ui;

import chairtime.platform.RefusedException;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.function.LongUnaryOperator;

/** Keeps what is typed into a form as a draft, and says so. */
class DraftNote extends Span {

    private final transient LongUnaryOperator keep;
    private final transient Clock clock;
    private long version;

    /**
     * @param version of the draft that the form shows
     * @param keep keeps what the form says over the version that was seen; answers the new version
     * @param fields of the form
     */
    DraftNote(long version, LongUnaryOperator keep, Clock clock, HasValue<?, ?>... fields) {
        super("Drafts save themselves.");
        this.version = version;
        this.keep = keep;
        this.clock = clock;
        for (HasValue<?, ?> field : fields) {
            field.addValueChangeListener(change -> save());
        }
        addClassNames("hint", "draft-note");
        getElement().setAttribute("role", "status");
    }

    private void save() {
        try {
            version = keep.applyAsLong(version);
            setText("Draft saved at " + Formats.time(clock.instant()));
        } catch (RefusedException refusal) {
            setText("Draft not saved: " + refusal.getMessage());
        }
    }
}
