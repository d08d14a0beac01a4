package chairtime.allocation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** The month that a page shows, in its address. */
final class MonthInAddress {

    private MonthInAddress() {}

    /** What the address says, or else the other month. */
    static YearMonth read(BeforeEnterEvent event, YearMonth otherwise) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AppointmentRoutes.MONTH)
                .map(text -> parsed(text, otherwise))
                .orElse(otherwise);
    }

    static QueryParameters of(YearMonth month) {
        return QueryParameters.simple(Map.of(AppointmentRoutes.MONTH, month.toString()));
    }

    private static YearMonth parsed(String text, YearMonth otherwise) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
