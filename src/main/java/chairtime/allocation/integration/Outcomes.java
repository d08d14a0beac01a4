package chairtime.allocation.integration;

import chairtime.allocation.MessageAnswer;
import chairtime.allocation.MessageIssue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers as FHIR has them: OperationOutcome, with the codes of the Booking and Referral Standard. */
@Component
class Outcomes {

    /** How FHIR is called on the wire. */
    static final String FHIR_JSON = "application/fhir+json";

    private static final String ERROR_CODES = "https://fhir.nhs.uk/CodeSystem/http-error-codes";

    private final ObjectMapper json;

    Outcomes(ObjectMapper json) {
        this.json = json;
    }

    /** The answer as JSON. */
    String write(MessageAnswer answer) {
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("resourceType", "OperationOutcome");
        outcome.put(
                "issue",
                answer.issues().stream()
                        .map(issue -> issue(issue, answer.status()))
                        .toList());
        try {
            return json.writeValueAsString(outcome);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be written", e);
        }
    }

    /** Answers where no controller does. */
    void send(HttpServletResponse response, int status, String code, String text) throws IOException {
        MessageAnswer answer = new MessageAnswer(status, List.of(MessageIssue.error(code, text, null)));
        response.setStatus(status);
        response.setContentType(FHIR_JSON);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(write(answer));
    }

    private static Map<String, Object> issue(MessageIssue issue, int status) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("severity", issue.severity().name().toLowerCase(Locale.ROOT));
        written.put("code", issue.code());
        if (issue.severity() == MessageIssue.Severity.ERROR) {
            written.put("details", Map.of("coding", List.of(Map.of("system", ERROR_CODES, "code", code(status)))));
        }
        written.put("diagnostics", issue.text());
        if (issue.expression() != null) {
            written.put("expression", List.of(issue.expression()));
        }
        return written;
    }

    private static String code(int status) {
        return switch (status) {
            case 401 -> "REC_UNAUTHORIZED";
            case 403 -> "REC_FORBIDDEN";
            case 404 -> "REC_NOT_FOUND";
            case 405 -> "REC_METHOD_NOT_ALLOWED";
            case 406 -> "REC_NOT_ACCEPTABLE";
            case 409 -> "REC_CONFLICT";
            case 415 -> "REC_UNSUPPORTED_MEDIA_TYPE";
            case 422 -> "REC_UNPROCESSABLE_ENTITY";
            case 429 -> "SEND_TOO_MANY_REQUESTS";
            case 500 -> "REC_SERVER_ERROR";
            case 503 -> "REC_SERVICE_UNAVAILABLE";
            default -> "REC_BAD_REQUEST";
        };
    }
}
