package chairtime.activity.ui;

import chairtime.activity.DeliveryPeriod;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the month, and whether the figures are of that month or run from April. Its state is in the address. */
class PeriodFilter extends Div {

    private static final String MONTH = "month";
    private static final String PERIOD = "period";
    private static final String YEAR_TO_DATE = "ytd";

    private final Select<TreatmentMonth> month = new Select<>();
    private final RadioButtonGroup<Boolean> yearToDate = new RadioButtonGroup<>();
    private final List<TreatmentMonth> months;
    private boolean reading;

    /**
     * @param months months to choose from, newest first; at least one
     * @param changed called when a person chooses
     */
    PeriodFilter(List<TreatmentMonth> months, Runnable changed) {
        this.months = months;
        addClassName("filters");
        month.setLabel("Month");
        month.setItems(months);
        month.setItemLabelGenerator(Formats::month);
        yearToDate.setLabel("Figures of");
        yearToDate.setItems(false, true);
        yearToDate.setItemLabelGenerator(all -> all ? "Year to date" : "The month");
        month.addValueChangeListener(change -> tell(changed));
        yearToDate.addValueChangeListener(change -> tell(changed));
        add(month, yearToDate);
    }

    /** Takes over what the address says; the newest month without. */
    void read(QueryParameters parameters) {
        reading = true;
        month.setValue(parameters
                .getSingleParameter(MONTH)
                .flatMap(PeriodFilter::parse)
                .filter(months::contains)
                .orElse(months.get(0)));
        yearToDate.setValue(parameters
                .getSingleParameter(PERIOD)
                .filter(YEAR_TO_DATE::equals)
                .isPresent());
        reading = false;
    }

    DeliveryPeriod period() {
        return new DeliveryPeriod(month.getValue(), yearToDate.getValue());
    }

    /** Adds what is chosen to the parameters of an address. */
    void write(Map<String, String> parameters) {
        parameters.put(MONTH, month.getValue().toString());
        if (yearToDate.getValue()) {
            parameters.put(PERIOD, YEAR_TO_DATE);
        }
    }

    private void tell(Runnable changed) {
        if (!reading) {
            changed.run();
        }
    }

    private static Optional<TreatmentMonth> parse(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(TreatmentMonth.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
