package chairtime.allocation.integration;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Reads JSON before it is read as FHIR, within limits that keep hostile messages small. */
@Component
@EnableConfigurationProperties(MessageLimits.class)
class MessageTree {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 40;

    private final ObjectMapper json;

    MessageTree(MessageLimits limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.bytes())
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                // of two values under one name nobody knows which is meant
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        json = JsonMapper.builder(factory)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /** The object that the bytes hold. */
    JsonNode read(byte[] content) throws UnreadableMessageException {
        try (JsonParser parser = json.createParser(content)) {
            JsonNode tree = json.readTree(parser);
            if (parser.nextToken() != null) {
                throw new UnreadableMessageException("structure", "There is something behind the end of the message.");
            }
            if (tree == null || !tree.isObject()) {
                throw new UnreadableMessageException("structure", "Send one JSON object: a FHIR Bundle.");
            }
            if (hasExtremeNumber(tree)) {
                throw new UnreadableMessageException("value", "A number in the message has too many digits.");
            }
            return tree;
        } catch (StreamConstraintsException tooMuch) {
            throw new UnreadableMessageException(
                    "too-long", "The message is nested too deep, or a name or number in it is too long.");
        } catch (IOException notJson) {
            throw new UnreadableMessageException(
                    "structure", "The message is not well-formed JSON, or has a name twice in one object.");
        }
    }

    private static boolean hasExtremeNumber(@Nullable JsonNode node) {
        if (node == null) {
            return false;
        }
        if (node.isBigDecimal()) {
            BigDecimal number = node.decimalValue();
            // written out, such a number would fill the memory
            return Math.abs((long) number.scale()) + number.precision() > LONGEST_NUMBER;
        }
        for (JsonNode child : node) {
            if (hasExtremeNumber(child)) {
                return true;
            }
        }
        return false;
    }
}
