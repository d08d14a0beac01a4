package chairtime.allocation.ui;

import chairtime.allocation.AccessNeed;
import chairtime.allocation.DentistGender;
import chairtime.allocation.SlotFacts;
import chairtime.procurement.PatientGroup;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What slots offer: facts to match. Late hours are not asked for, because they follow from the time. */
class SlotFactsFields extends Div {

    private final CheckboxGroup<AccessNeed> access = new CheckboxGroup<>("Offers");
    private final TextField languages = new TextField("Languages interpreted");
    private final Select<DentistGender> dentistGender = new Select<>();
    private final CheckboxGroup<PatientGroup> keptFor = new CheckboxGroup<>("Put first");

    SlotFactsFields() {
        addClassName("form-group");
        access.setItems(EnumSet.complementOf(EnumSet.of(AccessNeed.LATE_HOURS)));
        access.setItemLabelGenerator(AccessNeed::label);
        languages.setHelperText("Two-letter codes, such as pl, ro.");
        dentistGender.setLabel("Dentist");
        dentistGender.setItems(DentistGender.values());
        dentistGender.setItemLabelGenerator(gender -> gender == null ? "Not said" : gender.label());
        dentistGender.setEmptySelectionAllowed(true);
        dentistGender.setEmptySelectionCaption("Not said");
        keptFor.setItems(PatientGroup.values());
        keptFor.setItemLabelGenerator(PatientGroup::label);
        keptFor.setHelperText("Before others who are as urgent. What was awarded with an extra session stays.");
        add(access, languages, dentistGender, keptFor);
    }

    /** The fields by the name of their property. */
    Map<String, Component> byProperty() {
        return Map.of("access", access, "languages", languages, "dentistGender", dentistGender, "keptFor", keptFor);
    }

    /** Shows what slots offer now. */
    void show(SlotFacts facts) {
        access.setValue(facts.access());
        languages.setValue(String.join(", ", new TreeSet<>(facts.languages())));
        dentistGender.setValue(facts.dentistGender());
        keptFor.setValue(facts.keptFor());
    }

    /** What was chosen. */
    SlotFacts facts() {
        Set<String> codes = Arrays.stream(
                        languages.getValue().toLowerCase(Locale.ROOT).split("[,; ]+"))
                .filter(code -> !code.isBlank())
                .collect(Collectors.toSet());
        return new SlotFacts(access.getValue(), codes, dentistGender.getValue(), keptFor.getValue());
    }
}
