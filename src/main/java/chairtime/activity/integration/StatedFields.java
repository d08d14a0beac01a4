package chairtime.activity.integration;

import chairtime.platform.FinancialYear;
import chairtime.platform.RefusedException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The fields of a question as they were stated. Numbers are read as decimals, never as floating point; what cannot be
 * used is refused by its name with what to write instead.
 */
final class StatedFields {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Pattern YEAR = Pattern.compile("(\\d{4})/(\\d{2})");
    private static final int FIRST_YEAR = 2006;
    private static final int LAST_YEAR = 2099;
    private static final int CENTURY = 100;
    private static final int LONGEST_NAME = 40;

    private final JsonNode fields;

    private StatedFields(JsonNode fields) {
        this.fields = fields;
    }

    /**
     * @param body what was sent
     * @param known names that it may have
     */
    static StatedFields read(String body, Set<String> known) {
        JsonNode fields;
        try {
            fields = JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw notAnObject(known);
        }
        if (!fields.isObject()) {
            throw notAnObject(known);
        }
        fields.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new RefusedException(
                        shortened(name),
                        "There is no field \"" + shortened(name) + "\" here. The fields are "
                                + String.join(", ", new TreeSet<>(known)) + ".");
            }
        });
        return new StatedFields(fields);
    }

    boolean has(String name) {
        return fields.hasNonNull(name);
    }

    /** The text, or null when it was left out. */
    @Nullable
    String textOrNull(String name, Pattern form, String remedy) {
        if (!has(name)) {
            return null;
        }
        JsonNode text = fields.get(name);
        if (!text.isTextual() || !form.matcher(text.textValue()).matches()) {
            throw new RefusedException(name, remedy);
        }
        return text.textValue();
    }

    FinancialYear year(String name) {
        String remedy = "Write the financial year as \"2024/25\", from \"2006/07\" on.";
        JsonNode stated = require(name, remedy);
        Matcher year = YEAR.matcher(stated.isTextual() ? stated.textValue() : "");
        if (!year.matches()) {
            throw new RefusedException(name, remedy);
        }
        int start = Integer.parseInt(year.group(1));
        if (start < FIRST_YEAR || start > LAST_YEAR || (start + 1) % CENTURY != Integer.parseInt(year.group(2))) {
            throw new RefusedException(name, remedy);
        }
        return new FinancialYear(start);
    }

    /** A number that has to be stated, not below zero. */
    BigDecimal amount(String name, Limits limits) {
        BigDecimal number = number(name, require(name, "State \"" + name + "\" as a number, 0 or more."), limits);
        if (number.signum() < 0) {
            throw new RefusedException(name, "\"" + name + "\" is not below 0. State 0 or more.");
        }
        return number;
    }

    /** A number above zero that has to be stated. */
    BigDecimal above(String name, Limits limits, String remedy) {
        BigDecimal number = number(name, require(name, remedy), limits);
        if (number.signum() <= 0) {
            throw new RefusedException(name, remedy);
        }
        return number;
    }

    /** A number of either sign; zero when it was left out. */
    BigDecimal signed(String name, Limits limits) {
        return has(name) ? number(name, fields.get(name), limits) : BigDecimal.ZERO;
    }

    /**
     * How far a number may go.
     *
     * @param decimals at most so many that are not zero
     * @param largest at most that, of either sign
     */
    record Limits(int decimals, BigDecimal largest) {}

    private JsonNode require(String name, String remedy) {
        if (!has(name)) {
            throw new RefusedException(name, "\"" + name + "\" is missing. " + remedy);
        }
        return fields.get(name);
    }

    private static BigDecimal number(String name, JsonNode node, Limits limits) {
        if (!node.isNumber()) {
            throw new RefusedException(
                    name, "\"" + name + "\" is not a number. Write digits without quotes, such as 1234.5.");
        }
        BigDecimal number = node.decimalValue();
        if (number.abs().compareTo(limits.largest()) > 0) {
            throw new RefusedException(
                    name,
                    "\"" + name + "\" is too large. State at most "
                            + NumberFormat.getIntegerInstance(Locale.ENGLISH).format(limits.largest()) + ".");
        }
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > limits.decimals()) {
            throw new RefusedException(
                    name, "\"" + name + "\" has too many decimals. State at most " + limits.decimals() + ".");
        }
        return plain;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static ResponseStatusException notAnObject(Set<String> known) {
        return new ResponseStatusException(
                HttpStatus.BAD_REQUEST,
                "Send one JSON object with the fields " + String.join(", ", new TreeSet<>(known)) + ".");
    }
}
