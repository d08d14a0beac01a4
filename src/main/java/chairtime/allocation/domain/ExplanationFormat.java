package chairtime.allocation.domain;

import chairtime.allocation.MatchExplanation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Explanations as text: JSON, so that a later release can add to them. */
final class ExplanationFormat {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private ExplanationFormat() {}

    static String write(MatchExplanation explanation) {
        try {
            return JSON.writeValueAsString(explanation);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An explanation cannot be written", e);
        }
    }

    static MatchExplanation read(String text) {
        try {
            return JSON.readValue(text, MatchExplanation.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An explanation cannot be read", e);
        }
    }
}
