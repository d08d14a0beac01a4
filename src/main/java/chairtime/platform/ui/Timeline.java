package chairtime.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;

/** What happened, who did it and when, in the order given. */
public class Timeline extends OrderedList {

    /**
     * One thing that happened.
     *
     * @param at when
     * @param who name of the person, or of the application
     * @param text what happened
     */
    public record Entry(Instant at, String who, String text) {}

    /** A timeline of those entries. */
    public Timeline(List<Entry> entries) {
        addClassName("timeline");
        entries.forEach(entry -> add(item(entry)));
    }

    private static ListItem item(Entry entry) {
        Span what = new Span(entry.text());
        what.addClassName("timeline-text");
        Div when = new Div(Formats.dateTime(entry.at()) + " · " + entry.who());
        when.addClassName("timeline-when");
        return new ListItem(what, when);
    }
}
