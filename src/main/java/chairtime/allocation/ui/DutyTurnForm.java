package chairtime.allocation.ui;

import chairtime.platform.RefusedException;
import chairtime.platform.ui.ErrorSummary;
import chairtime.security.AccountId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Asks who is duty lead from when to when. */
class DutyTurnForm extends Div {

    private static final LocalTime USUAL_START = LocalTime.of(8, 0);

    private final ErrorSummary summary = new ErrorSummary();
    private final Select<AccountId> lead = new Select<>();
    private final DateTimePicker from = new DateTimePicker("From");
    private final DateTimePicker to = new DateTimePicker("To");

    /** Takes a turn; refusals are shown at their fields. */
    @FunctionalInterface
    interface Add {
        void add(AccountId lead, LocalDateTime from, LocalDateTime to);
    }

    DutyTurnForm(Map<AccountId, String> eligible, LocalDate today, Add add) {
        addClassName("form");
        lead.setLabel("Duty lead");
        lead.setItems(List.copyOf(eligible.keySet()));
        lead.setItemLabelGenerator(id -> eligible.getOrDefault(id, ""));
        lead.setHelperText("Coordinators and clinicians, who may open the referral and do something about it.");
        List.of(from, to).forEach(moment -> {
            moment.setLocale(Locale.UK);
            moment.setDatePickerI18n(new DatePickerI18n()
                    .setDateFormats("d MMM yyyy", "d/M/yyyy", "yyyy-MM-dd")
                    .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue()));
        });
        from.setValue(today.atTime(USUAL_START));
        to.setValue(today.plusDays(1).atTime(USUAL_START));
        Button save = new Button("Put on duty", click -> save(add));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div foot = new Div(save);
        foot.addClassName("form-foot");
        add(summary, lead, from, to, foot);
    }

    private void save(Add add) {
        summary.clear();
        Map<Component, String> missing = new LinkedHashMap<>();
        if (lead.isEmpty()) {
            missing.put(lead, "Choose who is duty lead.");
        }
        if (from.isEmpty()) {
            missing.put(from, "Give day and time when the turn starts.");
        }
        if (to.isEmpty()) {
            missing.put(to, "Give day and time when the turn ends.");
        }
        if (!missing.isEmpty()) {
            summary.show(missing);
            return;
        }
        try {
            add.add(lead.getValue(), from.getValue(), to.getValue());
        } catch (RefusedException refusal) {
            summary.show(refusal, Map.of("lead", lead, "startsAt", from, "endsAt", to));
        }
    }
}
