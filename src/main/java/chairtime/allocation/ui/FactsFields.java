package chairtime.allocation.ui;

import chairtime.allocation.AccessNeed;
import chairtime.allocation.DentistGender;
import chairtime.allocation.Presentation;
import chairtime.allocation.RedFlag;
import chairtime.allocation.ReferralFacts;
import chairtime.allocation.Symptom;
import chairtime.procurement.PatientGroup;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What brings the patient, and what the place must offer. */
class FactsFields extends Div {

    private final CheckboxGroup<RedFlag> redFlags =
            several("Ask every patient for these red flags", RedFlag.values(), RedFlag::label);
    private final CheckboxGroup<Symptom> symptoms = several("Complaints", Symptom.values(), Symptom::label);
    private final TextField disposition = shortText("Disposition code", "From NHS 111, such as Dx20.");
    private final TextField district =
            shortText("Look for slots near", "First part of a postcode; empty for the patient's own.");
    private final CheckboxGroup<AccessNeed> access =
            several("The place must have", AccessNeed.values(), AccessNeed::label);
    private final TextField language = shortText("Interpreter for", "Two-letter code of the language, such as pl.");
    private final Select<DentistGender> dentist = new Select<>();
    private final CheckboxGroup<PatientGroup> groups =
            several("The patient belongs to", PatientGroup.values(), PatientGroup::label);

    FactsFields() {
        dentist.setLabel("Dentist, if the patient asks");
        dentist.setItems(DentistGender.values());
        dentist.setItemLabelGenerator(gender -> gender == null ? "Does not matter" : gender.label());
        dentist.setEmptySelectionAllowed(true);
        dentist.setEmptySelectionCaption("Does not matter");
        Div what = new Div(new H2("What is wrong"), redFlags, symptoms, disposition);
        what.addClassName("form-group");
        Div where = new Div(new H2("Where the patient can go"), district, access, language, dentist, groups);
        where.addClassName("form-group");
        add(what, where);
    }

    /** The fields by the name of their property. */
    Map<String, Component> byProperty() {
        return Map.of("district", district, "interpreterLanguage", language, "dispositionCode", disposition);
    }

    /** The fields whose values are kept as a draft. */
    DraftFields drafted() {
        return new DraftFields()
                .several("redFlags", redFlags, RedFlag.values())
                .several("symptoms", symptoms, Symptom.values())
                .text("disposition", disposition)
                .text("district", district)
                .several("access", access, AccessNeed.values())
                .text("language", language)
                .one("dentist", dentist, DentistGender.values())
                .several("groups", groups, PatientGroup.values());
    }

    /** Puts the keyboard at the red flags. */
    void focusRedFlags() {
        focus(redFlags);
    }

    /** Puts the keyboard at the complaints. */
    void focusSymptoms() {
        focus(symptoms);
    }

    private static void focus(Component group) {
        group.getElement().executeJs("this.querySelector('vaadin-checkbox').focus()");
    }

    /** Shows what was said. */
    void show(ReferralFacts said) {
        redFlags.setValue(said.presentation().redFlags());
        symptoms.setValue(said.presentation().symptoms());
        disposition.setValue(Objects.requireNonNullElse(said.presentation().dispositionCode(), ""));
        district.setValue(said.district());
        access.setValue(said.accessNeeds());
        language.setValue(Objects.requireNonNullElse(said.interpreterLanguage(), ""));
        dentist.setValue(said.dentistGender());
        groups.setValue(said.patientGroups());
    }

    ReferralFacts facts() {
        return new ReferralFacts(
                new Presentation(symptoms.getValue(), redFlags.getValue(), disposition.getValue()),
                access.getValue(),
                language.getValue(),
                dentist.getValue(),
                groups.getValue(),
                district.getValue());
    }

    private static <T> CheckboxGroup<T> several(String label, T[] values, Function<T, String> word) {
        CheckboxGroup<T> group = new CheckboxGroup<>(label);
        group.setItems(values);
        group.setItemLabelGenerator(word::apply);
        return group;
    }

    private static TextField shortText(String label, String hint) {
        TextField field = new TextField(label);
        field.setHelperText(hint);
        field.addClassName("short-field");
        return field;
    }
}
