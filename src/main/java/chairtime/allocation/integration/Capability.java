package chairtime.allocation.integration;

import java.util.function.Supplier;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What can be asked of these addresses, and nothing that cannot. */
@Component
class Capability {

    private static final String SINCE = "2026-11-22";

    private final Supplier<String> statement;

    Capability(FhirText fhir) {
        statement = SingletonSupplier.of(() -> fhir.write(create()));
    }

    /** The CapabilityStatement as JSON. */
    String statement() {
        return statement.get();
    }

    private static CapabilityStatement create() {
        CapabilityStatement statement = new CapabilityStatement();
        statement.setName("Chairtime");
        statement.setTitle("Referrals for urgent dental care");
        statement.setStatus(PublicationStatus.ACTIVE);
        statement.setDateElement(new DateTimeType(SINCE));
        statement.setKind(CapabilityStatement.CapabilityStatementKind.INSTANCE);
        statement.setFhirVersion(FHIRVersion._4_0_1);
        statement.addFormat(Outcomes.FHIR_JSON);
        statement.getSoftware().setName("Chairtime");
        statement
                .getImplementation()
                .setDescription("Takes messages shaped as those of the Booking and Referral Standard; no conformance"
                        + " is claimed, as the standard has no use case for dental care.");
        CapabilityStatementRestComponent rest = statement.addRest();
        rest.setMode(RestfulCapabilityMode.SERVER);
        rest.setDocumentation(
                "POST [base]/$process-message takes a Bundle of the type message with the event"
                        + " servicerequest-request and the reason new, update or delete, and answers with an OperationOutcome.");
        rest.getSecurity()
                .setDescription("HTTP Basic with the name and the secret of a registered sender.")
                .addService()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/restful-security-service")
                .setCode("Basic");
        rest.addOperation()
                .setName("process-message")
                .setDefinition("http://hl7.org/fhir/OperationDefinition/MessageHeader-process-message");
        addSlot(rest.addResource());
        return statement;
    }

    private static void addSlot(CapabilityStatementRestResourceComponent slot) {
        slot.setType("Slot");
        slot.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        slot.addSearchInclude("Slot:schedule");
        slot.addSearchInclude("Schedule:actor:HealthcareService");
        slot.addSearchParam()
                .setName("status")
                .setType(SearchParamType.TOKEN)
                .setDocumentation("Required; only free slots are told.");
        slot.addSearchParam()
                .setName("start")
                .setType(SearchParamType.DATE)
                .setDocumentation("Required twice, with ge and le; at most 14 days unless set otherwise.");
    }
}
