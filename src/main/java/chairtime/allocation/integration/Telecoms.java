package chairtime.allocation.integration;

import chairtime.allocation.PatientDetails;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.ContactComponent;

/** How a patient is reached: what belongs to the patient, and in words what belongs to others. */
final class Telecoms {

    private final Patient patient;

    Telecoms(Patient patient) {
        this.patient = patient;
    }

    /** Telephone numbers of the patient, best first; empty when there is none. */
    String phones() {
        List<String> numbers =
                own(ContactPointSystem.PHONE, ContactPointSystem.SMS).toList();
        StringBuilder all = new StringBuilder();
        for (String number : numbers) {
            if (all.length() + number.length() + 2 <= PatientDetails.LINE_MAX_LENGTH) {
                all.append(all.isEmpty() ? "" : ", ").append(number);
            }
        }
        return all.toString();
    }

    /** The patient's best e-mail address; empty when there is none. */
    String email() {
        return own(ContactPointSystem.EMAIL)
                .filter(address -> address.length() <= PatientDetails.LINE_MAX_LENGTH)
                .findFirst()
                .orElse("");
    }

    /** Other people who can be reached, in words. */
    List<String> others() {
        List<String> people = new ArrayList<>();
        for (ContactComponent contact : patient.getContact()) {
            if (!isPatient(contact)) {
                String name = Texts.line((contact.getName().getGivenAsSingleString() + " "
                        + Objects.requireNonNullElse(contact.getName().getFamily(), "")));
                String numbers = String.join(
                        ", ",
                        contact.getTelecom().stream()
                                .map(point -> Texts.line(point.getValue()))
                                .filter(number -> !number.isEmpty())
                                .toList());
                String who = String.join(
                        ", ",
                        contact.getRelationship().stream()
                                .map(Codes::words)
                                .filter(words -> !words.isEmpty())
                                .toList());
                people.add(Texts.line("Contact: " + name + (who.isEmpty() ? "" : " (" + who + ")") + " " + numbers));
            }
        }
        return people;
    }

    private Stream<String> own(ContactPointSystem... systems) {
        return Stream.concat(
                        patient.getTelecom().stream(),
                        patient.getContact().stream()
                                .filter(Telecoms::isPatient)
                                .flatMap(contact -> contact.getTelecom().stream()))
                .filter(point -> Arrays.asList(systems).contains(point.getSystem()))
                .filter(point -> point.getUse() != ContactPoint.ContactPointUse.OLD)
                .sorted(Comparator.comparing(Telecoms::rank))
                .map(point -> Texts.line(point.getValue()))
                .filter(value -> !value.isEmpty())
                .distinct();
    }

    /** Asked of the element, as a rank with an extension and no value is none. */
    private static int rank(ContactPoint point) {
        Integer rank = point.getRankElement().getValue();
        return rank == null ? Integer.MAX_VALUE : rank;
    }

    private static boolean isPatient(ContactComponent contact) {
        return Codes.codings(contact.getRelationship())
                .anyMatch(coding -> coding.getCode().toUpperCase(Locale.ROOT).equals("ONESELF"));
    }
}
