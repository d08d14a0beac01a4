package chairtime.allocation.integration;

import chairtime.allocation.PatientDetails;
import chairtime.allocation.integration.BundleIndex.Entry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a message says in words, for the people who call the patient: short facts first, the long texts of the
 * assessment behind them, as much of those as there is room for.
 */
final class NotesWriter {

    private static final String SHORTENED = "\n[shortened; the message itself is kept in full]";
    private static final int LONGEST_FACT = 400;

    private final BundleIndex index;
    private final Set<String> facts = new LinkedHashSet<>();
    private final Set<String> texts = new LinkedHashSet<>();

    NotesWriter(BundleIndex index) {
        this.index = index;
    }

    /** The notes; blank when the message has no words. */
    String write(
            Entry<MessageHeader> header,
            Entry<ServiceRequest> request,
            @Nullable Patient patient,
            List<String> remarks,
            Findings findings) {
        addCase(header.resource());
        remarks.forEach(this::fact);
        each(Flag.class, flag -> {
            if (flag.getStatus() == Flag.FlagStatus.ACTIVE) {
                fact("Flag: " + words(flag.getCategory()) + " " + Codes.words(flag.getCode()));
            }
        });
        if (patient != null) {
            addPatient(patient);
        }
        each(AllergyIntolerance.class, allergy -> fact("Allergy: " + Codes.words(allergy.getCode())));
        each(MedicationStatement.class, medication -> {
            if (medication.hasMedicationCodeableConcept()) {
                fact("Medicine: " + Codes.words(medication.getMedicationCodeableConcept()));
            }
        });
        each(
                Observation.class,
                observation -> fact("Observation: " + Codes.words(observation.getCode())
                        + (observation.hasValue() ? ", with a value" : "")));
        addAssessment(request.resource());
        return fitting(findings);
    }

    private void addCase(MessageHeader header) {
        String source = Texts.line(header.getSource().getName());
        String cases = String.join(
                ", ",
                index.all(Encounter.class).stream()
                        .flatMap(encounter -> encounter.resource().getIdentifier().stream())
                        .map(Identifier::getValue)
                        .map(Texts::line)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList());
        fact("Sent by " + (source.isEmpty() ? "a system without a name" : source)
                + (cases.isEmpty() ? "" : ", case " + cases));
    }

    private void addPatient(Patient patient) {
        String language = NeedMapper.language(patient);
        if (language != null && !language.equals("en")) {
            fact("Language: " + Locale.forLanguageTag(language).getDisplayLanguage(Locale.UK));
        }
        if (patient.hasDeceased() && !"false".equals(patient.getDeceased().primitiveValue())) {
            fact("The message says that the patient has died.");
        }
        new Telecoms(patient).others().forEach(this::fact);
    }

    private void addAssessment(ServiceRequest request) {
        each(CarePlan.class, plan -> plan.getActivity().stream()
                .flatMap(activity -> activity.getOutcomeCodeableConcept().stream())
                .forEach(this::assessed));
        request.getReasonCode().forEach(this::assessed);
        Stream.concat(request.getNote().stream().map(Annotation::getText), Stream.of(request.getPatientInstruction()))
                .map(Texts::lines)
                .forEach(texts::add);
    }

    private void assessed(CodeableConcept outcome) {
        String words = Codes.words(outcome);
        if (words.length() <= LONGEST_FACT) {
            fact(words);
        } else {
            texts.add(words);
        }
    }

    private void fact(String text) {
        String line = Texts.line(text);
        if (!line.isEmpty()) {
            facts.add(Texts.beginning(line, LONGEST_FACT));
        }
    }

    private <T extends Resource> void each(Class<T> kind, Consumer<T> use) {
        index.all(kind).forEach(entry -> use.accept(entry.resource()));
    }

    private static String words(List<CodeableConcept> concepts) {
        return String.join(", ", concepts.stream().map(Codes::words).toList());
    }

    private String fitting(Findings findings) {
        texts.remove("");
        String all = String.join("\n", facts) + (texts.isEmpty() ? "" : "\n\n" + String.join("\n\n", texts));
        if (all.length() <= PatientDetails.NOTES_MAX_LENGTH) {
            return all.strip();
        }
        findings.warning("too-long", "What the message says in words was shortened for the screens.", null);
        return Texts.beginning(all, PatientDetails.NOTES_MAX_LENGTH - SHORTENED.length()) + SHORTENED;
    }
}
