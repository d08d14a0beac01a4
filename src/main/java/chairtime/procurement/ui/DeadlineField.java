package chairtime.procurement.ui;

import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/** A deadline, typed by the clock on the wall in England; says at once what it means, and what is wrong with it. */
class DeadlineField extends DateTimePicker {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final transient Clock clock;

    DeadlineField(String label, Clock clock) {
        super(label);
        this.clock = clock;
        setDatePickerI18n(Fields.calendar());
        setLocale(Locale.UK);
        setStep(STEP);
        setDateAriaLabel(label + ", day");
        setTimeAriaLabel(label + ", time in England");
        getElement().getThemeList().add("helper-above-field");
        addValueChangeListener(change -> explain());
        explain();
    }

    /** What is wrong with the deadline, if anything. */
    Optional<String> problem() {
        LocalDateTime typed = getValue();
        if (typed == null) {
            return Optional.of("Choose a day and a time.");
        }
        try {
            return LondonTime.instantOf(typed).isAfter(clock.instant())
                    ? Optional.empty()
                    : Optional.of("Choose a time that has not passed yet.");
        } catch (RefusedException skipped) {
            return Optional.of(skipped.getMessage());
        }
    }

    private void explain() {
        setInvalid(false);
        LocalDateTime typed = getValue();
        if (typed == null) {
            setHelperText("Time in England.");
            return;
        }
        try {
            Instant deadline = LondonTime.instantOf(typed);
            setHelperText("%s, time in England (%s): %s"
                    .formatted(
                            DeadlineWords.weekday(typed),
                            DeadlineWords.zone(deadline),
                            Formats.deadline(deadline, clock.instant())));
        } catch (RefusedException skipped) {
            setHelperText("Time in England.");
            setErrorMessage(skipped.getMessage());
            setInvalid(true);
        }
    }
}
