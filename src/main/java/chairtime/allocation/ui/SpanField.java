package chairtime.allocation.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A length of time in hours and minutes, as two fields of a dialog. */
class SpanField {

    private final IntegerField hours;
    private final IntegerField minutes;

    SpanField(RuleDialog dialog, String label, @Nullable Duration now) {
        hours = dialog.number("within", label + ", hours", now == null ? null : Math.toIntExact(now.toHours()));
        minutes = dialog.number("minutes", "and minutes", now == null ? 0 : now.toMinutesPart());
    }

    Duration value() {
        return Duration.ofHours(hours.getValue()).plusMinutes(minutes.getValue());
    }

    /** {@code 24 h}, {@code 1 h 30 min}. */
    static String words(Duration span) {
        String rest = span.toMinutesPart() == 0 ? "" : " " + span.toMinutesPart() + " min";
        return span.toHours() + " h" + rest;
    }
}
