package chairtime.procurement.ui;

import chairtime.platform.Money;
import chairtime.procurement.CallTerms;
import chairtime.procurement.SessionPattern;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** First step of a call: sessions, price, dates. */
class CallTermsForm extends CallStep {

    static final String SESSIONS_WANTED = "sessionsWanted";
    static final String SLOTS_PER_SESSION = "slotsPerSession";
    static final String WEEKDAYS = "weekdays";
    static final String START_TIME = "startTime";
    static final String HOURS = "hours";
    static final String PATTERN = "pattern";
    static final String PRICE_CEILING = "priceCeiling";
    static final String BUDGET = "budget";
    static final String FIRST_DAY = "firstDay";
    static final String LAST_DAY = "lastDay";
    static final String DEADLINE = "deadline";
    static final String SCORING_DUE_ON = "scoringDueOn";

    private final FormFields fields = new FormFields();
    private final IntegerField sessions = fields.add(SESSIONS_WANTED, Fields.count("Sessions wanted", "", "sessions"));
    private final IntegerField slots = fields.add(
            SLOTS_PER_SESSION,
            Fields.count("Appointments a session", "A session of 3.5 hours usually offers 6 to 10.", "appointments"));
    private final CheckboxGroup<DayOfWeek> weekdays = fields.add(WEEKDAYS, new CheckboxGroup<>("Days of the week"));
    private final TimePicker start = fields.add(START_TIME, new TimePicker("Start"));
    private final BigDecimalField hours = fields.add(HOURS, new BigDecimalField("Length"));
    private final Checkbox bankHolidays = fields.add("bankHolidaysToo", new Checkbox("On bank holidays too"));
    private final DatePicker firstDay = fields.add(FIRST_DAY, Fields.day("First day of sessions", ""));
    private final DatePicker lastDay = fields.add(LAST_DAY, Fields.day("Last day of sessions", ""));
    private final BigDecimalField ceiling =
            fields.add(PRICE_CEILING, Fields.pounds("Most that a session may cost", "Bids above it are not taken."));
    private final BigDecimalField budget = fields.add(
            BUDGET, Fields.pounds("Budget", "The most that all sessions may cost together. Bidders do not see it."));
    private final DeadlineField deadline;
    private final DatePicker scoringDue = fields.add(
            SCORING_DUE_ON, Fields.day("Scores wanted by", "The day by which every evaluator should have scored."));

    CallTermsForm(CallTerms terms, Clock clock) {
        super("Sessions, price and dates");
        deadline = fields.add(DEADLINE, new DeadlineField("Deadline for bids", clock));
        fields.add(PATTERN, weekdays);
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(PatternWords::name);
        start.setStep(Duration.ofMinutes(15));
        start.setLocale(Locale.UK);
        start.addClassName("short-field");
        hours.setSuffixComponent(new com.vaadin.flow.component.html.Span("hours"));
        hours.setLocale(Locale.UK);
        hours.addClassName("short-field");
        read(terms);
        add(
                Fields.group("Sessions", sessions, weekdays, bankHolidays, start, hours, slots, firstDay, lastDay),
                Fields.group("Money", ceiling, budget),
                Fields.group("Dates of the call", deadline, scoringDue));
    }

    /** These terms with what the step says. */
    CallTerms over(CallTerms base) {
        SessionPattern pattern = new SessionPattern(
                weekdays.getValue(),
                start.getOptionalValue().orElse(base.pattern().startTime()),
                hours.getOptionalValue().orElse(BigDecimal.ZERO),
                bankHolidays.getValue());
        return new CallTerms(
                pattern,
                Fields.number(slots),
                Fields.money(ceiling).orElse(Money.ZERO),
                base.eligibility(),
                deadline.getOptionalValue().orElse(base.deadline()),
                base.criteria(),
                base.evaluators(),
                scoringDue.getOptionalValue().orElse(base.scoringDueOn()),
                Fields.number(sessions),
                Fields.money(budget).orElse(Money.ZERO),
                firstDay.getOptionalValue().orElse(base.firstDay()),
                lastDay.getOptionalValue().orElse(base.lastDay()));
    }

    @Override
    FormFields fields() {
        return fields;
    }

    @Override
    Map<String, String> problems() {
        Problems problems = new Problems()
                .when(Fields.number(sessions) < 1, SESSIONS_WANTED, "Write how many sessions are wanted, at least 1.")
                .when(weekdays.isEmpty(), WEEKDAYS, "Choose at least one day of the week.")
                .when(start.isEmpty(), START_TIME, "Choose when a session starts.")
                .when(!positive(hours), HOURS, "Write how many hours a session lasts, for instance 3.5.")
                .when(Fields.number(slots) < 1, SLOTS_PER_SESSION, "Write how many appointments a session offers.")
                .when(!positive(ceiling), PRICE_CEILING, "Write the most that a session may cost, for instance 600.")
                .when(!positive(budget), BUDGET, "Write the budget in pounds, for instance 7200.")
                .when(firstDay.isEmpty(), FIRST_DAY, "Choose the first day on which a session may be held.")
                .when(lastDay.isEmpty(), LAST_DAY, "Choose the last day on which a session may be held.")
                .when(before(lastDay, firstDay.getValue()), LAST_DAY, "Choose a day that is not before the first day.")
                .when(scoringDue.isEmpty(), SCORING_DUE_ON, "Choose the day by which the scores are wanted.");
        Optional<String> wrong = deadline.problem();
        wrong.ifPresent(sentence -> problems.when(true, DEADLINE, sentence));
        if (wrong.isEmpty()) {
            LocalDate closes = deadline.getValue().toLocalDate();
            problems.when(before(scoringDue, closes), SCORING_DUE_ON, "Choose a day after the deadline for bids.")
                    .when(
                            before(firstDay, closes.plusDays(1)),
                            FIRST_DAY,
                            "Choose a first day of sessions after the deadline for bids.");
        }
        return problems.byProperty();
    }

    @Override
    void onChange(Runnable changed) {
        List.<AbstractField<?, ?>>of(
                        sessions,
                        slots,
                        weekdays,
                        start,
                        hours,
                        bankHolidays,
                        firstDay,
                        lastDay,
                        ceiling,
                        budget,
                        scoringDue)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
        deadline.addValueChangeListener(change -> changed.run());
    }

    private void read(CallTerms terms) {
        sessions.setValue(terms.sessionsWanted());
        slots.setValue(terms.slotsPerSession() == 0 ? null : terms.slotsPerSession());
        weekdays.setValue(terms.pattern().weekdays());
        start.setValue(terms.pattern().startTime());
        hours.setValue(
                terms.pattern().hours().signum() == 0 ? null : terms.pattern().hours());
        bankHolidays.setValue(terms.pattern().bankHolidaysToo());
        firstDay.setValue(terms.firstDay());
        lastDay.setValue(terms.lastDay());
        ceiling.setValue(
                Money.ZERO.equals(terms.priceCeiling())
                        ? null
                        : terms.priceCeiling().amount());
        budget.setValue(terms.budget().amount());
        deadline.setValue(terms.deadline());
        scoringDue.setValue(terms.scoringDueOn());
    }

    private static boolean positive(BigDecimalField field) {
        return field.getOptionalValue().filter(value -> value.signum() > 0).isPresent();
    }

    private static boolean before(DatePicker field, @org.jspecify.annotations.Nullable LocalDate day) {
        return day != null
                && field.getOptionalValue().filter(value -> value.isBefore(day)).isPresent();
    }
}
