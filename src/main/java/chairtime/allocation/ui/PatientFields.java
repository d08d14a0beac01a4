package chairtime.allocation.ui;

import chairtime.allocation.NhsNumberStatus;
import chairtime.allocation.PatientDetails;
import chairtime.platform.NhsNumber;
import chairtime.platform.ui.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Who the patient is and how to reach them. */
class PatientFields extends Div {

    private static final String POSTCODE_HINT = "Leave it empty when not known or no fixed home.";

    private final Map<String, Component> byProperty = new LinkedHashMap<>();
    private final TextField familyName = line("familyName", "Family name", "");
    private final TextField givenNames = line("givenNames", "Given names", "");
    private final DayField birthDate = new DayField("Date of birth");
    private final TextField nhsNumber = line("nhsNumber", "NHS number", "10 digits. Leave it empty when not known.");
    private final Checkbox verified = new Checkbox("Verified with the national service");
    private final TextField phone = line("phone", "Telephone", "");
    private final TextField email = line("email", "E-mail", "");
    private final TextField address = line("address", "Address", "Without the postcode.");
    private final TextField postcode = line("postcode", "Postcode", POSTCODE_HINT);
    private final TextArea notes = new TextArea("Notes");
    private final Div more = new Div();

    /** @param doubtAboutPostcode what is to be said about a postcode; blank for nothing */
    PatientFields(UnaryOperator<String> doubtAboutPostcode) {
        postcode.addValueChangeListener(change -> {
            String doubt = change.getValue().isBlank() ? "" : doubtAboutPostcode.apply(change.getValue());
            postcode.setHelperText(doubt.isEmpty() ? POSTCODE_HINT : doubt);
        });
        addClassName("form-group");
        familyName.setAutofocus(true);
        // typed: with the calendar open, Tab would go into it instead of to the next field
        birthDate.setAutoOpen(false);
        birthDate.setHelperText("For instance 17/5/1948");
        byProperty.put("birthDate", birthDate);
        notes.setWidthFull();
        notes.setMaxLength(PatientDetails.NOTES_MAX_LENGTH);
        notes.setHelperText("Kept encrypted with the patient's name.");
        byProperty.put("notes", notes);
        add(new H2("Patient"), familyName, givenNames, birthDate, phone, postcode, nhsNumber);
        more.addClassName("form-group");
        more.add(new H2("More about the patient"), verified, email, address, notes);
    }

    /** What is seldom asked on the telephone; it stands at the end of the form. */
    Div more() {
        return more;
    }

    /** The fields whose text is kept as a draft, by the name of their property. */
    DraftFields drafted() {
        return new DraftFields()
                .text("familyName", familyName)
                .text("givenNames", givenNames)
                .day("birthDate", birthDate)
                .text("phone", phone)
                .text("postcode", postcode)
                .text("nhsNumber", nhsNumber)
                .box("verified", verified)
                .text("email", email)
                .text("address", address)
                .text("notes", notes);
    }

    /** The fields by the name of their property. */
    Map<String, Component> byProperty() {
        return byProperty;
    }

    /** Shows what was said. */
    void show(PatientDetails patient) {
        familyName.setValue(patient.familyName());
        givenNames.setValue(patient.givenNames());
        birthDate.setValue(patient.birthDate());
        nhsNumber.setValue(
                patient.nhsNumber() == null ? "" : patient.nhsNumber().spaced());
        verified.setValue(patient.nhsNumberStatus() == NhsNumberStatus.VERIFIED);
        phone.setValue(patient.phone());
        email.setValue(patient.email());
        address.setValue(patient.address());
        postcode.setValue(patient.postcode());
        notes.setValue(patient.notes());
    }

    /** What cannot be read, by field. */
    Map<Component, String> problems() {
        Map<Component, String> wrong = new LinkedHashMap<>();
        if (birthDate.isEmpty()) {
            wrong.put(birthDate, "Write the date of birth, such as 17/5/1948.");
        }
        try {
            number();
        } catch (IllegalArgumentException malformed) {
            wrong.put(nhsNumber, malformed.getMessage() + ". Correct it, or leave it empty.");
        }
        return wrong;
    }

    /** What was typed; ask for problems before. */
    PatientDetails details() {
        NhsNumber number = number();
        NhsNumberStatus known = verified.getValue() ? NhsNumberStatus.VERIFIED : NhsNumberStatus.NOT_VERIFIED;
        return new PatientDetails(
                familyName.getValue(),
                givenNames.getValue(),
                birthDate.getValue(),
                number,
                number == null ? NhsNumberStatus.MISSING : known,
                phone.getValue(),
                email.getValue(),
                address.getValue(),
                postcode.getValue(),
                notes.getValue());
    }

    private @Nullable NhsNumber number() {
        return nhsNumber.getValue().isBlank() ? null : NhsNumber.parse(nhsNumber.getValue());
    }

    private TextField line(String property, String label, String hint) {
        TextField field = new TextField(label);
        field.setWidthFull();
        field.setMaxLength(PatientDetails.LINE_MAX_LENGTH);
        field.setHelperText(hint);
        byProperty.put(property, field);
        return field;
    }
}
