package chairtime.platform.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.util.Locale;

/** A day, shown as on the pages, {@code 2 Oct 2023}, and typed that way or as {@code 2/10/2023}; weeks begin Monday. */
public class DayField extends DatePicker {

    /** An empty field. */
    public DayField(String label) {
        super(label);
        setI18n(new DatePickerI18n()
                .setDateFormats("d MMM yyyy", "d/M/yyyy", "yyyy-MM-dd", "d.M.yyyy")
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue()));
        setLocale(Locale.UK);
    }
}
