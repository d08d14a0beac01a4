package chairtime.procurement.ui;

import chairtime.activity.DeliveryFigures;
import chairtime.platform.Money;
import chairtime.procurement.NeedData;
import chairtime.procurement.NeedDraft;
import chairtime.procurement.PatientGroup;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The form of a need: where and for whom, why, how many sessions, for how much. */
class NeedForm extends Div {

    static final String TITLE = "title";
    static final String DISTRICTS = "districts";
    static final String PATIENT_GROUPS = "patientGroups";
    static final String REASON = "reason";
    static final String SESSIONS_WANTED = "sessionsWanted";
    static final String BUDGET = "budget";
    static final String FIRST_DAY = "firstDay";
    static final String LAST_DAY = "lastDay";

    private final FormFields fields = new FormFields();
    private final Evidence evidence = new Evidence(null);
    private final TextField title = fields.add(
            TITLE,
            Fields.text(
                    "What and where",
                    "For instance: Urgent sessions for Great Yarmouth. Providers will read it.",
                    NeedData.TITLE_MAX_LENGTH));
    private final MultiSelectComboBox<String> districts =
            fields.add(DISTRICTS, new MultiSelectComboBox<>("Postcode districts"));
    private final CheckboxGroup<PatientGroup> groups =
            fields.add(PATIENT_GROUPS, new CheckboxGroup<>("Whose access comes first"));
    private final TextArea reason = fields.add(
            REASON,
            Fields.area(
                    "Why the sessions are needed",
                    "The delivery figures above are attached as they stand.",
                    NeedData.REASON_MAX_LENGTH));
    private final IntegerField sessions = fields.add(SESSIONS_WANTED, Fields.count("Sessions wanted", "", "sessions"));
    private final BigDecimalField budget =
            fields.add(BUDGET, Fields.pounds("Budget", "The most that all sessions may cost together."));
    private final DatePicker firstDay = fields.add(FIRST_DAY, Fields.day("First day of sessions", ""));
    private final DatePicker lastDay = fields.add(LAST_DAY, Fields.day("Last day of sessions", ""));

    private final Div foot = new Div();

    /**
     * @param choices districts to choose from
     * @param figures delivery in districts
     * @param verb text of the button, a verb with its object
     * @param onSave takes what was said; a refusal is shown at its field
     */
    NeedForm(
            List<String> choices,
            Function<Set<String>, Optional<DeliveryFigures>> figures,
            String verb,
            Consumer<NeedData> onSave) {
        addClassNames("form", "need-form");
        districts.setItems(choices);
        districts.setWidthFull();
        Fields.hint(districts, "Leave empty for the whole area.");
        districts.addValueChangeListener(
                change -> evidence.show(figures.apply(change.getValue()).orElse(null)));
        evidence.show(figures.apply(Set.of()).orElse(null));
        groups.setItems(PatientGroup.values());
        groups.setItemLabelGenerator(PatientGroup::label);
        groups.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        Fields.hint(groups, "None needs to be chosen. Clinical urgency always comes first.");
        foot.add(Fields.main(verb, () -> save(onSave)));
        foot.addClassName("form-foot");
        add(
                fields.summary(),
                Fields.group("Where and for whom", title, districts, groups),
                Fields.group("Why", evidence, reason),
                Fields.group("How much and when", sessions, budget, firstDay, lastDay),
                foot);
    }

    /** Chooses districts, as far as they can be chosen. */
    void choose(Collection<String> wanted) {
        Set<String> known = new TreeSet<>(wanted);
        known.retainAll(districts.getListDataView().getItems().toList());
        districts.setValue(known);
    }

    /** Fills the form. */
    void read(NeedDraft draft) {
        title.setValue(draft.title());
        choose(draft.districts());
        groups.setValue(draft.patientGroups());
        reason.setValue(draft.reason());
        sessions.setValue(draft.sessionsWanted());
        budget.setValue(draft.budget() == null ? null : draft.budget().amount());
        firstDay.setValue(draft.firstDay());
        lastDay.setValue(draft.lastDay());
    }

    /** What the form says, complete or not. */
    NeedDraft draft() {
        return new NeedDraft(
                title.getValue(),
                districts.getValue(),
                groups.getValue(),
                reason.getValue(),
                sessions.getValue(),
                Fields.money(budget).orElse(null),
                firstDay.getValue(),
                lastDay.getValue());
    }

    /** Calls back for each field that changes from now on. */
    void onChange(Runnable changed) {
        Stream.<HasValue<?, ?>>of(title, districts, groups, reason, sessions, budget, firstDay, lastDay)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    /** Puts a note beside the button. */
    void note(Component note) {
        foot.add(note);
    }

    Component field(String property) {
        return fields.field(property);
    }

    private void save(Consumer<NeedData> onSave) {
        if (fields.check(problems())) {
            fields.attempt(() -> onSave.accept(written()));
        }
    }

    private NeedData written() {
        return new NeedData(
                title.getValue().strip(),
                districts.getValue(),
                groups.getValue(),
                reason.getValue().strip(),
                Fields.number(sessions),
                Fields.money(budget).orElse(Money.ZERO),
                firstDay.getValue(),
                lastDay.getValue());
    }

    private Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (title.getValue().isBlank()) {
            problems.put(TITLE, "Write what is needed and where.");
        }
        if (reason.getValue().isBlank()) {
            problems.put(REASON, "Write why the sessions are needed.");
        }
        if (Fields.number(sessions) < 1) {
            problems.put(SESSIONS_WANTED, "Write how many sessions are wanted, at least 1.");
        }
        if (!Fields.money(budget).orElse(Money.ZERO).exceeds(Money.ZERO)) {
            problems.put(BUDGET, "Write the budget in pounds, for instance 7200.");
        }
        if (firstDay.isEmpty()) {
            problems.put(FIRST_DAY, "Choose the first day on which a session may be held.");
        }
        if (lastDay.isEmpty()) {
            problems.put(LAST_DAY, "Choose the last day on which a session may be held.");
        } else if (!firstDay.isEmpty() && lastDay.getValue().isBefore(firstDay.getValue())) {
            problems.put(LAST_DAY, "Choose a last day that is not before the first day.");
        }
        return problems;
    }
}
