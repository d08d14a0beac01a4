package chairtime.allocation.integration;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** A request of a sender, checked before anything of it is read. */
final class FhirRequest {

    /** Names of the numbers by which a sender finds a request again. */
    static final String REQUEST_ID = "X-Request-Id";

    static final String CORRELATION_ID = "X-Correlation-Id";

    private static final String UUID_PATTERN = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final HttpServletRequest request;

    FhirRequest(HttpServletRequest request) {
        this.request = request;
    }

    /** The number in that header; null when there is none. Anything else than a UUID counts as none. */
    @Nullable
    UUID number(String header) {
        String value = request.getHeader(header);
        return value != null && value.matches(UUID_PATTERN) ? UUID.fromString(value) : null;
    }

    /** Whether a header that should hold a UUID holds something else. */
    boolean hasOddNumber() {
        return List.of(REQUEST_ID, CORRELATION_ID).stream()
                .anyMatch(header -> request.getHeader(header) != null && number(header) == null);
    }

    /** Whether the body is said to be FHIR or JSON, in UTF-8. */
    boolean bringsJson() {
        try {
            MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
            return isJson(type)
                    && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether JSON may be the answer. */
    boolean takesJson() {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null || accept.isBlank()) {
            return true;
        }
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .anyMatch(type -> type.isWildcardType()
                            || type.getType().equals("application") && type.isWildcardSubtype()
                            || isJson(type));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static boolean isJson(MediaType type) {
        String subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        return type.getType().equalsIgnoreCase("application")
                && (subtype.equals("fhir+json") || subtype.equals("json"));
    }

    /** The body; null when it is longer than that. */
    byte @Nullable [] body(int longest) throws IOException {
        if (request.getContentLengthLong() > longest) {
            return null;
        }
        byte[] content = request.getInputStream().readNBytes(longest + 1);
        return content.length > longest ? null : content;
    }
}
