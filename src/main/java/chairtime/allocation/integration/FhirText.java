package chairtime.allocation.integration;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.IParserErrorHandler;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.stereotype.Component;

/**
 * Reads and writes FHIR R4. The library's knowledge of the resources is built when the first message comes, because
 * it would make every start longer by what it takes.
 */
@Component
class FhirText {

    /** The resource as JSON. */
    String write(IBaseResource resource) {
        return parser().encodeResourceToString(resource);
    }

    /** The resource in JSON; what is wrong in it goes to the handler. */
    <T extends IBaseResource> T read(Class<T> kind, String json, IParserErrorHandler handler) {
        IParser parser = parser();
        parser.setParserErrorHandler(handler);
        return parser.parseResource(kind, json);
    }

    private static IParser parser() {
        return FhirContext.forR4Cached().newJsonParser();
    }
}
