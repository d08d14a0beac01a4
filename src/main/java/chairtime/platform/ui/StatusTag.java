package chairtime.platform.ui;

import com.vaadin.flow.component.html.Span;

/** A state as a word and a shape; colour only supports it. */
public class StatusTag extends Span {

    /** What the state means for the reader. */
    public enum Kind {
        ON_TRACK("●"),
        AT_RISK("▲"),
        LATE("◆"),
        DONE("✓"),
        STOPPED("■"),
        NEUTRAL("○");

        private final String shape;

        Kind(String shape) {
            this.shape = shape;
        }

        String cssClass() {
            return "status-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Kind kind;

    /**
     * @param word the state in the user's words
     * @param kind chooses shape and colour
     */
    public StatusTag(String word, Kind kind) {
        this.kind = kind;
        Span shape = new Span(kind.shape);
        shape.getElement().setAttribute("aria-hidden", "true");
        add(shape, new Span(word));
        addClassNames("status-tag", kind.cssClass());
    }

    /** What the state means for the reader. */
    public Kind kind() {
        return kind;
    }
}
