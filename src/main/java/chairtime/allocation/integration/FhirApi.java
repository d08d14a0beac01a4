package chairtime.allocation.integration;

import chairtime.allocation.MessageAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of FHIR. Every answer is FHIR, also when something is wrong. */
@RestController
@RequestMapping("/fhir")
class FhirApi {

    private static final MediaType FHIR = MediaType.parseMediaType(Outcomes.FHIR_JSON);
    private static final Set<String> ADDRESSES = Set.of("/fhir/metadata", "/fhir/Slot", "/fhir/$process-message");

    private final ProcessMessage messages;
    private final FreeSlotSearch slots;
    private final Capability capability;
    private final Outcomes outcomes;
    private final MessageLimits limits;

    FhirApi(
            ProcessMessage messages,
            FreeSlotSearch slots,
            Capability capability,
            Outcomes outcomes,
            MessageLimits limits) {
        this.messages = messages;
        this.slots = slots;
        this.capability = capability;
        this.outcomes = outcomes;
        this.limits = limits;
    }

    @PostMapping("/$process-message")
    ResponseEntity<String> processMessage(HttpServletRequest http) throws IOException {
        FhirRequest request = new FhirRequest(http);
        if (request.hasOddNumber()) {
            return refused(request, 400, "value", "X-Request-Id and X-Correlation-Id are UUIDs.");
        }
        if (!request.bringsJson()) {
            return refused(request, 415, "not-supported", "Send FHIR as JSON in UTF-8: application/fhir+json.");
        }
        if (!request.takesJson()) {
            return refused(request, 406, "not-supported", "The answer is application/fhir+json.");
        }
        byte[] content = request.body(limits.bytes());
        if (content == null) {
            return refused(request, 413, "too-long", "A message has at most " + limits.bytes() + " bytes.");
        }
        MessageAnswer answer = messages.process(
                content, request.number(FhirRequest.REQUEST_ID), request.number(FhirRequest.CORRELATION_ID));
        return answered(request, answer.status(), outcomes.write(answer));
    }

    @GetMapping("/Slot")
    ResponseEntity<String> slots(HttpServletRequest http) {
        FhirRequest request = new FhirRequest(http);
        try {
            return answered(
                    request,
                    200,
                    slots.search(http.getParameterMap(), http.getRequestURL().toString()));
        } catch (FreeSlotSearch.RefusedSearchException refused) {
            return refused(request, refused.status(), refused.code(), refused.sentence());
        }
    }

    @GetMapping("/metadata")
    ResponseEntity<String> metadata(HttpServletRequest http) {
        return answered(new FhirRequest(http), 200, capability.statement());
    }

    /** Everything else, so that a sender is never answered in another language than FHIR. */
    @RequestMapping({"", "/**"})
    ResponseEntity<String> nothing(HttpServletRequest http) {
        FhirRequest request = new FhirRequest(http);
        String path = http.getRequestURI().substring(http.getContextPath().length());
        if (ADDRESSES.contains(path.replace("%24", "$"))) {
            return refused(request, 405, "not-supported", "This address does not take that method.");
        }
        return refused(request, 404, "not-found", "There is nothing at this address; /fhir/metadata lists what is.");
    }

    private ResponseEntity<String> refused(FhirRequest request, int status, String code, String text) {
        return answered(request, status, outcomes.write(MessageAnswer.refusal(status, code, text, "Bundle")));
    }

    private static ResponseEntity<String> answered(FhirRequest request, int status, String body) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).header(HttpHeaders.CONTENT_TYPE, FHIR.toString());
        mirror(answer, FhirRequest.REQUEST_ID, request);
        mirror(answer, FhirRequest.CORRELATION_ID, request);
        return answer.body(body);
    }

    private static void mirror(ResponseEntity.BodyBuilder answer, String header, FhirRequest request) {
        @Nullable UUID number = request.number(header);
        if (number != null) {
            answer.header(header, number.toString());
        }
    }
}
