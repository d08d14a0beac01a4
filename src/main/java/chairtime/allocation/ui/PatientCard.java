package chairtime.allocation.ui;

import chairtime.allocation.PatientDetails;
import chairtime.allocation.PatientView;
import chairtime.allocation.Patients;
import chairtime.allocation.RecordKeeping;
import chairtime.allocation.ReferralId;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.function.Supplier;

/** How long the patient's details are kept, and on demand who the patient is, because every look is taken down. */
class PatientCard extends Card {

    PatientCard(Patients patients, ReferralId id, RecordKeeping keeping) {
        super("Patient");
        add(new Paragraph(words(keeping)));
        if (!keeping.isErased()) {
            offer(() -> patients.look(id));
        }
    }

    /**
     * @param words what to know before
     * @param look shows who the patient is
     */
    PatientCard(String words, Supplier<PatientView> look) {
        super("Patient");
        add(new Paragraph(words));
        offer(look);
    }

    private void offer(Supplier<PatientView> look) {
        Button button = new Button("Show who the patient is");
        button.addClickListener(click -> {
            try {
                show(look.get());
                remove(button);
            } catch (RefusedException notShown) {
                Messages.refused(Objects.requireNonNull(notShown.getMessage()));
            }
        });
        add(new Paragraph("Every look is recorded with your name."), button);
    }

    private static String words(RecordKeeping keeping) {
        if (keeping.isErased()) {
            return "The details were erased on " + Formats.date(keeping.erasedAt()) + ".";
        }
        return keeping.legalHold()
                ? "Under legal hold: the details are kept until the hold ends."
                : "The details are kept until " + Formats.date(keeping.keepUntil()) + " and then erased.";
    }

    private void show(PatientView seen) {
        add(
                seen.details() == null
                        ? new Paragraph("The details were erased on " + Formats.date(seen.erasedAt()) + ".")
                        : details(seen.details()));
    }

    private static KeyFacts details(PatientDetails patient) {
        String number = patient.nhsNumber() == null ? "" : patient.nhsNumber().spaced() + ", ";
        return new KeyFacts()
                .fact("Name", (patient.givenNames() + " " + patient.familyName()).strip())
                .fact("Born", Formats.date(patient.birthDate()))
                .fact("NHS number", number + patient.nhsNumberStatus().label())
                .fact("Telephone", ReferralWords.shown(patient.phone()))
                .fact("E-mail", ReferralWords.shown(patient.email()))
                .fact("Address", ReferralWords.shown((patient.address() + " " + patient.postcode()).strip()))
                .fact("Notes", ReferralWords.shown(patient.notes()));
    }
}
