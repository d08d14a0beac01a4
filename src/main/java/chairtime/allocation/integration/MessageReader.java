package chairtime.allocation.integration;

import chairtime.allocation.ContactWindow;
import chairtime.allocation.MessageAnswer;
import chairtime.allocation.MessageEnvelope;
import chairtime.allocation.MessageKind;
import chairtime.allocation.ReferralMessage;
import chairtime.allocation.SentPatient;
import chairtime.allocation.integration.BundleIndex.Entry;
import chairtime.platform.LondonTime;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a message shaped as the Booking and Referral Standard has it, leniently, and says what is wrong with it. */
@Component
class MessageReader {

    private static final String KEY = "[A-Za-z0-9.-]{1,64}";

    private final MessageTree trees;
    private final FhirText fhir;
    private final Clock clock;

    MessageReader(MessageTree trees, FhirText fhir, Clock clock) {
        this.trees = trees;
        this.fhir = fhir;
        this.clock = clock;
    }

    /** The message, or why it cannot be read as one. */
    Result read(byte[] content, @Nullable UUID requestId, @Nullable UUID correlationId) {
        JsonNode tree;
        try {
            tree = trees.read(content);
        } catch (UnreadableMessageException unreadable) {
            return refused(
                    new MessageEnvelope(null, content, content, requestId, correlationId),
                    unreadable.code(),
                    unreadable.sentence());
        }
        String text = tree.toString();
        MessageEnvelope envelope = new MessageEnvelope(
                key(tree), content, text.getBytes(StandardCharsets.UTF_8), requestId, correlationId);
        if (!tree.path("resourceType").asText().equals("Bundle")
                || !tree.path("type").asText().equals("message")) {
            return refused(envelope, "invariant", "Send a Bundle of the type message.");
        }
        if (envelope.key() == null) {
            return refused(
                    envelope,
                    "required",
                    "Give the Bundle an id of at most 64 letters, digits, dots and hyphens, by which the same message"
                            + " is known again.");
        }
        Findings findings = new Findings();
        Bundle bundle;
        try {
            bundle = fhir.read(Bundle.class, text, new ParserFindings(findings));
        } catch (RuntimeException notFhir) {
            // the library meets some shapes of JSON with other exceptions than its own
            return refused(envelope, "structure", "The message is JSON but not FHIR R4.");
        }
        ReferralMessage message = map(bundle, findings);
        return message == null || findings.refuse()
                ? new Result(envelope, null, new MessageAnswer(MessageAnswer.UNDOABLE, findings.issues()))
                : new Result(envelope, message, null);
    }

    private @Nullable ReferralMessage map(Bundle bundle, Findings findings) {
        BundleIndex index = new BundleIndex(bundle);
        HeaderMapper headers = new HeaderMapper(index, findings);
        Entry<MessageHeader> header = headers.header();
        Entry<ServiceRequest> request = header == null ? null : headers.request(header);
        MessageKind kind = request == null ? null : headers.kind(header, request);
        if (kind == null) {
            return null;
        }
        String requestKey = headers.requestKey(request);
        if (kind == MessageKind.CANCEL) {
            return new ReferralMessage(
                    kind,
                    requestKey,
                    Set.of(),
                    SentPatient.NOTHING,
                    "",
                    List.of(),
                    List.of(),
                    null,
                    ContactWindow.NONE,
                    findings.issues());
        }
        Entry<Patient> patient = patient(index, request, kind, findings);
        PatientMapper patients =
                patient == null ? null : new PatientMapper(patient, findings, LondonTime.day(clock.instant()));
        SentPatient sent = patients == null ? SentPatient.NOTHING : patients.read();
        if (kind == MessageKind.NEW && patient != null) {
            demandWhoAndHow(sent, patient.path(), findings);
        }
        NeedMapper need = new NeedMapper(index, request, findings);
        Patient resource = patient == null ? null : patient.resource();
        String notes = new NotesWriter(index)
                .write(header, request, resource, patients == null ? List.of() : patients.remarks(), findings);
        return new ReferralMessage(
                kind,
                requestKey,
                headers.useCases(request, kind),
                sent,
                notes,
                need.dispositions(),
                need.codes(),
                resource == null ? null : NeedMapper.interpreterLanguage(resource),
                need.window(),
                findings.issues());
    }

    private static @Nullable Entry<Patient> patient(
            BundleIndex index, Entry<ServiceRequest> request, MessageKind kind, Findings findings) {
        Optional<Entry<Patient>> subject =
                index.find(Patient.class, request.resource().getSubject());
        if (subject.isPresent()) {
            return subject.get();
        }
        List<Entry<Patient>> all = index.all(Patient.class);
        if (all.size() == 1) {
            findings.warning(
                    "not-found",
                    "The subject names no Patient of the message; the only one there is was read.",
                    request.path() + ".subject");
            return all.get(0);
        }
        if (kind == MessageKind.NEW || !all.isEmpty()) {
            findings.error(
                    "required", "The subject must name the Patient in the message.", request.path() + ".subject");
        }
        return null;
    }

    private static void demandWhoAndHow(SentPatient sent, String path, Findings findings) {
        if (sent.familyName().isEmpty()) {
            findings.error("required", "Give the patient's family name.", path + ".name");
        }
        if (sent.birthDate() == null) {
            findings.error("required", "Give the patient's date of birth: day, month and year.", path + ".birthDate");
        }
        if (sent.phone().isEmpty() && sent.email().isEmpty() && sent.address().isEmpty()) {
            findings.error(
                    "required",
                    "Give at least one way to reach the patient: telephone, e-mail or address.",
                    path + ".telecom");
        }
    }

    private static @Nullable String key(JsonNode tree) {
        String id = tree.path("id").asText();
        if (id.matches(KEY)) {
            return id;
        }
        for (JsonNode entry : tree.path("entry")) {
            String ofHeader = entry.path("resource").path("id").asText();
            if (entry.path("resource").path("resourceType").asText().equals("MessageHeader") && ofHeader.matches(KEY)) {
                return ofHeader;
            }
        }
        return null;
    }

    private static Result refused(MessageEnvelope envelope, String code, String sentence) {
        return new Result(envelope, null, MessageAnswer.refusal(MessageAnswer.UNREADABLE, code, sentence, "Bundle"));
    }

    /**
     * @param envelope the message as it came in
     * @param message what it says; null when it is refused
     * @param refusal why it is refused; null when it is not
     */
    record Result(MessageEnvelope envelope, @Nullable ReferralMessage message, @Nullable MessageAnswer refusal) {}
}
