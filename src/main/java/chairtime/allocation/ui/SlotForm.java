package chairtime.allocation.ui;

import chairtime.allocation.SlotOffer;
import chairtime.allocation.SlotPattern;
import chairtime.allocation.SlotSource;
import chairtime.allocation.SlotSpread;
import chairtime.allocation.UrgencyCategory;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.DayField;
import chairtime.platform.ui.ErrorSummary;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One slot, or a pattern of slots, as a practice offers it. */
class SlotForm extends Div {

    /** Proposes slots that meet what is missing of a contract's requirement, from a day on. */
    @FunctionalInterface
    interface Proposal {

        Optional<SlotSpread> of(String contractNumber, LocalDate from);
    }

    private final ErrorSummary summary = new ErrorSummary();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Select<String> contract = choice("contractNumber", "Contract", contract -> contract);
    private final DatePicker firstDay = add("firstDay", new DayField("First day"));
    private final DatePicker lastDay = add("lastDay", new DayField("Last day"));
    private final CheckboxGroup<DayOfWeek> weekdays = add("weekdays", new CheckboxGroup<>("Days of the week"));
    private final Checkbox bankHolidaysToo = add("bankHolidaysToo", new Checkbox("On bank holidays too"));
    private final TimePicker firstStart = add("firstStart", new TimePicker("First slot starts at"));
    private final IntegerField slotsADay = count("slotsADay", "Slots a day", 1);
    private final IntegerField minutes = count("minutes", "Minutes of a slot", 30);
    private final IntegerField surgery = count("surgery", "Number of the surgery", 1);
    private final Select<UrgencyCategory> meantFor = choice("meantFor", "Meant for", UrgencyCategory::label);
    private final Select<SlotSource> source = choice("source", "Counts as", SlotSource::label);
    private final Button spread = new Button("Spread them over the rest of the year");
    private final SlotFactsFields facts = new SlotFactsFields();

    /**
     * @param contracts contracts to choose from
     * @param firstDay the day proposed
     * @param proposal what would meet the requirement of a contract
     * @param save takes what is offered; a refusal is shown at its field
     */
    SlotForm(List<String> contracts, LocalDate firstDay, Proposal proposal, Consumer<SlotPattern> save) {
        addClassName("form");
        fill(contracts, firstDay);
        spread.addClickListener(click ->
                proposal.of(contract.getValue(), this.firstDay.getValue()).ifPresent(this::show));
        contract.addValueChangeListener(change -> offerToSpread(proposal));
        source.addValueChangeListener(change -> offerToSpread(proposal));
        offerToSpread(proposal);
        Button button = new Button("Add slots", click -> save(save));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addComponentAsFirst(summary);
        add(spread, facts, button);
    }

    private void fill(List<String> contracts, LocalDate day) {
        contract.setItems(contracts);
        contracts.stream().findFirst().ifPresent(contract::setValue);
        firstDay.setValue(day);
        lastDay.setValue(day);
        lastDay.setHelperText("The same as the first day for slots of one day.");
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(each -> each.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        weekdays.setValue(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        firstStart.setStep(Duration.ofMinutes(15));
        firstStart.setValue(LocalTime.of(9, 0));
        meantFor.setItems(Arrays.stream(UrgencyCategory.values())
                .filter(category -> !category.isEmergency())
                .toList());
        meantFor.setValue(UrgencyCategory.URGENT);
        source.setItems(SlotSource.MANDATE, SlotSource.ADDED);
        source.setValue(SlotSource.ADDED);
        fields.putAll(facts.byProperty());
    }

    private void offerToSpread(Proposal proposal) {
        Optional<SlotSpread> missing = source.getValue() == SlotSource.MANDATE && !contract.isEmpty()
                ? proposal.of(contract.getValue(), firstDay.getValue())
                : Optional.empty();
        spread.setVisible(missing.isPresent());
        source.setHelperText(missing.map(proposed -> Formats.count(proposed.slots(), "slot meets", "slots meet")
                        + " what is still missing this year.")
                .orElse(null));
    }

    private void show(SlotSpread proposed) {
        firstDay.setValue(proposed.firstDay());
        lastDay.setValue(proposed.lastDay());
        weekdays.setValue(proposed.weekdays());
        bankHolidaysToo.setValue(false);
        slotsADay.setValue(proposed.slotsADay());
    }

    private void save(Consumer<SlotPattern> save) {
        Map<Component, String> missing = new LinkedHashMap<>();
        missingIf(contract.isEmpty(), contract, "Choose the contract.", missing);
        missingIf(firstDay.isEmpty(), firstDay, "Choose the first day.", missing);
        missingIf(lastDay.isEmpty(), lastDay, "Choose the last day.", missing);
        missingIf(firstStart.isEmpty(), firstStart, "Say when the first slot starts.", missing);
        missingIf(slotsADay.isEmpty(), slotsADay, "Say how many slots a day.", missing);
        missingIf(minutes.isEmpty(), minutes, "Say how long a slot lasts.", missing);
        missingIf(surgery.isEmpty(), surgery, "Number the surgery.", missing);
        summary.show(missing);
        if (missing.isEmpty()) {
            try {
                save.accept(pattern());
            } catch (RefusedException refusal) {
                summary.show(refusal, fields);
            }
        }
    }

    private static void missingIf(boolean isMissing, Component field, String sentence, Map<Component, String> missing) {
        if (isMissing) {
            missing.put(field, sentence);
        }
    }

    private SlotPattern pattern() {
        return new SlotPattern(
                contract.getValue(),
                weekdays.getValue(),
                firstDay.getValue(),
                lastDay.getValue(),
                bankHolidaysToo.getValue(),
                firstStart.getValue(),
                slotsADay.getValue(),
                new SlotOffer(
                        minutes.getValue(), surgery.getValue(), meantFor.getValue(), source.getValue(), facts.facts()));
    }

    private IntegerField count(String property, String label, int usual) {
        IntegerField field = add(property, new IntegerField(label));
        field.setValue(usual);
        return field;
    }

    private <T> Select<T> choice(String property, String label, com.vaadin.flow.component.ItemLabelGenerator<T> words) {
        Select<T> field = add(property, new Select<>());
        field.setLabel(label);
        field.setItemLabelGenerator(value -> value == null ? "Not said" : words.apply(value));
        return field;
    }

    private <C extends Component> C add(String property, C field) {
        fields.put(property, field);
        add(field);
        return field;
    }
}
