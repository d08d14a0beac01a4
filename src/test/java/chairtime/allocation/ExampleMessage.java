package chairtime.allocation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Messages as NHS 111 would send them about a toothache; change their JSON as a test needs it. */
public final class ExampleMessage {

    /** Texts of the message that must be found nowhere in the open. */
    public static final Set<String> NAMED = Set.of(
            "Thistlewood",
            "Marigold",
            "1987-02-03",
            "9434765919",
            "07700900123",
            "marigold@thistle.example",
            "12 Harbour Row",
            "NR30 2HT",
            "worse since Tuesday",
            "Bertram Thistlewood");

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String TEXT =
            """
            {
              "resourceType": "Bundle",
              "type": "message",
              "timestamp": "2023-10-02T07:55:00+00:00",
              "entry": [
                {"fullUrl": "urn:uuid:0f0c1f2e-5d4b-4e57-a6a5-5a1c0c7f4f01", "resource": {
                  "resourceType": "MessageHeader",
                  "eventCoding": {
                    "system": "https://fhir.nhs.uk/CodeSystem/message-events-bars", "code": "servicerequest-request"},
                  "destination": [{"endpoint": "https://fhir.nhs.uk/Id/dos-service-id|2000011147"}],
                  "source": {"name": "NHS 111 North", "endpoint": "https://fhir.nhs.uk/Id/dos-service-id|2000099999"},
                  "reason": {"coding": [
                    {"system": "https://fhir.nhs.uk/CodeSystem/message-reason-bars", "code": "new"}]},
                  "focus": [{"reference": "urn:uuid:236bb75d-90ef-461f-b71e-000000000001"}]}},
                {"fullUrl": "urn:uuid:236bb75d-90ef-461f-b71e-000000000001", "resource": {
                  "resourceType": "ServiceRequest",
                  "id": "",
                  "status": "active",
                  "intent": "plan",
                  "category": [{"coding": [
                    {"system": "https://fhir.nhs.uk/CodeSystem/message-category-servicerequest", "code": "referral"},
                    {"system": "https://fhir.nhs.uk/CodeSystem/usecases-categories-bars", "code": "111-dental"}]}],
                  "subject": {"reference": "urn:uuid:9589fb37-87a2-48d8-968f-000000000002"},
                  "occurrencePeriod": {"start": "2023-10-02T08:00:00+00:00", "end": "2023-10-02T14:00:00+00:00"}}},
                {"fullUrl": "urn:uuid:8c63d621-4d86-4f57-8699-000000000003", "resource": {
                  "resourceType": "Encounter",
                  "identifier": [{"system": "https://sender.example/case", "value": "CASE-4711"}],
                  "status": "triaged",
                  "class": {"code": "EMER"}}},
                {"fullUrl": "urn:uuid:68d3c42e-f76e-4f66-9498-000000000004", "resource": {
                  "resourceType": "CarePlan",
                  "status": "active",
                  "intent": "plan",
                  "subject": {"reference": "urn:uuid:9589fb37-87a2-48d8-968f-000000000002"},
                  "activity": [{"outcomeCodeableConcept": [
                    {"coding": [
                      {"system": "https://fhir.nhs.uk/CodeSystem/pathways-dx-codes", "code": "Dx20",
                       "display": "Contact a dental service within 24 hours"}]},
                    {"text": "Pain in a lower tooth, worse since Tuesday. Painkillers help for an hour."}]}]}},
                {"fullUrl": "urn:uuid:9589fb37-87a2-48d8-968f-000000000002", "resource": {
                  "resourceType": "Patient",
                  "identifier": [{
                    "extension": [{
                      "url": "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus",
                      "valueCodeableConcept": {"coding": [{"code": "number-present-and-verified"}]}}],
                    "system": "https://fhir.nhs.uk/Id/nhs-number",
                    "value": "9434765919"}],
                  "name": [{"use": "official", "family": "Thistlewood", "given": ["Marigold"]}],
                  "telecom": [
                    {"system": "phone", "value": "07700900123", "use": "mobile", "rank": 1},
                    {"system": "email", "value": "marigold@thistle.example"}],
                  "birthDate": "1987-02-03",
                  "address": [{
                    "use": "home", "line": ["12 Harbour Row"], "city": "Great Yarmouth", "postalCode": "NR302HT"}],
                  "contact": [{
                    "relationship": [{"coding": [{"code": "SPS", "display": "spouse"}]}],
                    "name": {"family": "Thistlewood", "given": ["Bertram"]},
                    "telecom": [{"system": "phone", "value": "07700900456"}]}]}},
                {"fullUrl": "urn:uuid:c584542a-a1c6-4b77-a3e8-000000000005", "resource": {
                  "resourceType": "Observation",
                  "status": "final",
                  "code": {"coding": [
                    {"system": "http://snomed.info/sct", "code": "299709002", "display": "Dental abscess"}]}}},
                {"fullUrl": "urn:uuid:5b94d980-b9b6-42ce-8ca3-000000000006", "resource": {
                  "resourceType": "Flag",
                  "status": "active",
                  "category": [{"coding": [{"code": "SG", "display": "Safeguarding"}]}],
                  "code": {"text": "A child in the home is on a plan"},
                  "subject": {"reference": "urn:uuid:9589fb37-87a2-48d8-968f-000000000002"}}}
              ]
            }
            """;

    private final ObjectNode bundle;

    private ExampleMessage(ObjectNode bundle) {
        this.bundle = bundle;
    }

    /** A new referral with an id of its own, under a name of its own. */
    public static ExampleMessage create() {
        ExampleMessage message = new ExampleMessage(tree(TEXT));
        message.bundle.put("id", UUID.randomUUID().toString());
        message.resource("ServiceRequest").put("id", UUID.randomUUID().toString());
        return message;
    }

    /** The message that a sender wrote. */
    public static ExampleMessage of(String json) {
        return new ExampleMessage(tree(json));
    }

    /** The same request, changed, as another message. */
    public ExampleMessage update() {
        return again("update");
    }

    /** The same request, taken back, as another message. */
    public ExampleMessage cancel() {
        ExampleMessage message = again("update");
        message.resource("ServiceRequest").put("status", "revoked");
        return message;
    }

    private ExampleMessage again(String reason) {
        ExampleMessage message = new ExampleMessage(bundle.deepCopy());
        message.bundle.put("id", UUID.randomUUID().toString());
        return message.reason(reason);
    }

    public ExampleMessage reason(String reason) {
        ((ObjectNode) resource("MessageHeader").at("/reason/coding/0")).put("code", reason);
        return this;
    }

    public ExampleMessage id(String id) {
        bundle.put("id", id);
        return this;
    }

    public ExampleMessage without(String resourceType) {
        ArrayNode entries = (ArrayNode) bundle.get("entry");
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).at("/resource/resourceType").asText().equals(resourceType)) {
                entries.remove(i);
            }
        }
        return this;
    }

    /** The first resource of that kind. */
    public ObjectNode resource(String resourceType) {
        for (JsonNode entry : bundle.get("entry")) {
            if (entry.at("/resource/resourceType").asText().equals(resourceType)) {
                return (ObjectNode) entry.get("resource");
            }
        }
        throw new IllegalArgumentException("The message has no " + resourceType);
    }

    public ObjectNode bundle() {
        return bundle;
    }

    public String json() {
        return bundle.toString();
    }

    public byte[] bytes() {
        return json().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) Objects.requireNonNull(JSON.readTree(json));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
