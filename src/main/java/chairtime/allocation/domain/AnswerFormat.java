package chairtime.allocation.domain;

import chairtime.allocation.MessageAnswer;
import chairtime.allocation.MessageIssue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers to messages as a column keeps them: JSON. */
@Component
public class AnswerFormat {

    private static final TypeReference<List<MessageIssue>> ISSUES = new TypeReference<>() {};

    private final ObjectMapper json;

    AnswerFormat(ObjectMapper json) {
        this.json = json;
    }

    String write(MessageAnswer answer) {
        try {
            return json.writeValueAsString(answer.issues());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be written", e);
        }
    }

    MessageAnswer read(int status, String issues) {
        try {
            return new MessageAnswer(status, json.readValue(issues, ISSUES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be read", e);
        }
    }
}
