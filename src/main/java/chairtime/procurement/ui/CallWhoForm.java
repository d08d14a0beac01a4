package chairtime.procurement.ui;

import chairtime.platform.ui.Formats;
import chairtime.procurement.CallTerms;
import chairtime.procurement.Eligibility;
import chairtime.procurement.Person;
import chairtime.procurement.ProviderEligibility;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Second step of a call: who may bid, and who scores. */
class CallWhoForm extends CallStep {

    static final String ELIGIBILITY = "eligibility";
    static final String DISTRICTS = "districts";
    static final String MINIMUM_DELIVERY = "minimumDeliveryPercent";
    static final String EVALUATORS = "evaluators";

    private final FormFields fields = new FormFields();
    private final MultiSelectComboBox<String> districts =
            fields.add(DISTRICTS, new MultiSelectComboBox<>("Practices in these postcode districts"));
    private final BigDecimalField minimum =
            fields.add(MINIMUM_DELIVERY, new BigDecimalField("Least delivery, year to date"));
    private final CheckboxGroup<Person> evaluators = fields.add(EVALUATORS, new CheckboxGroup<>("Who scores the bids"));
    private final Paragraph outcome = new Paragraph();
    private final Div practices = new Div();
    private final transient Function<Eligibility, List<ProviderEligibility>> check;
    private List<ProviderEligibility> checked = List.of();

    /**
     * @param terms what was said so far
     * @param choices districts to choose from
     * @param people who may be named to score
     * @param check who may bid under a rule
     */
    CallWhoForm(
            CallTerms terms,
            List<String> choices,
            List<Person> people,
            Function<Eligibility, List<ProviderEligibility>> check) {
        super("Who may bid, who scores");
        this.check = check;
        fields.add(ELIGIBILITY, districts);
        TreeSet<String> all = new TreeSet<>(choices);
        all.addAll(terms.eligibility().districts());
        districts.setItems(all);
        districts.setValue(terms.eligibility().districts());
        districts.setWidthFull();
        Fields.hint(districts, "Leave empty for the whole area.");
        minimum.setSuffixComponent(new Span("%"));
        minimum.setLocale(Locale.UK);
        minimum.addClassName("short-field");
        minimum.setValue(terms.eligibility().minimumDeliveryPercent());
        Fields.hint(minimum, "Of the contract, against what was due. Leave empty if it does not matter.");
        evaluators.setItems(people);
        evaluators.setItemLabelGenerator(Person::name);
        evaluators.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        evaluators.setValue(people.stream()
                .filter(person -> terms.evaluators().contains(person.id()))
                .collect(Collectors.toSet()));
        Fields.hint(
                evaluators,
                "Two or more are best, so that no score stands alone. Whoever raised the need cannot score, and whoever scores"
                        + " cannot approve.");
        outcome.getElement().setAttribute("role", "status");
        districts.addValueChangeListener(change -> showOutcome());
        minimum.addValueChangeListener(change -> showOutcome());
        showOutcome();
        add(
                Fields.group("Who may bid", districts, minimum, outcome, new Details("See every practice", practices)),
                Fields.group("Evaluators", evaluators));
    }

    /** These terms with what the step says. */
    CallTerms over(CallTerms base) {
        return new CallTerms(
                base.pattern(),
                base.slotsPerSession(),
                base.priceCeiling(),
                rule(),
                base.deadline(),
                base.criteria(),
                evaluators.getValue().stream().map(Person::id).collect(Collectors.toSet()),
                base.scoringDueOn(),
                base.sessionsWanted(),
                base.budget(),
                base.firstDay(),
                base.lastDay());
    }

    /** How many practices may bid under what the step says. */
    long eligible() {
        return Eligibles.count(checked);
    }

    /** Names of those who score. */
    List<String> evaluatorNames() {
        return evaluators.getValue().stream().map(Person::name).sorted().toList();
    }

    @Override
    FormFields fields() {
        return fields;
    }

    @Override
    Map<String, String> problems() {
        return new Problems()
                .when(
                        eligible() == 0,
                        DISTRICTS,
                        "No practice may bid under these rules. Choose more districts or a lower delivery.")
                .when(evaluators.isEmpty(), EVALUATORS, "Choose who scores the bids.")
                .byProperty();
    }

    @Override
    void onChange(Runnable changed) {
        districts.addValueChangeListener(change -> changed.run());
        minimum.addValueChangeListener(change -> changed.run());
        evaluators.addValueChangeListener(change -> changed.run());
    }

    private Eligibility rule() {
        return new Eligibility(districts.getValue(), minimum.getValue());
    }

    private void showOutcome() {
        checked = check.apply(rule());
        outcome.setText(Formats.count(eligible(), "practice", "practices") + " may bid, out of "
                + Formats.count(Eligibles.all(checked), "practice", "practices") + " that hold a contract with you.");
        practices.removeAll();
        practices.add(new EligibilityGrid(checked));
    }
}
