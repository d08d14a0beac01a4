package chairtime.activity.integration;

import static chairtime.activity.integration.Column.*;

import chairtime.activity.domain.ContractorMonthRow;
import chairtime.platform.ContractNumber;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks every value of a row. The first thing wrong is the reason for its rejection. */
final class RowReader {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3}");
    private static final Pattern LSOA = Pattern.compile("[A-Z][0-9]{8}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{6}");
    private static final Pattern COUNT = Pattern.compile("-?[0-9]{1,9}(\\.0+)?");
    private static final Pattern DECIMAL = Pattern.compile("-?([0-9]{1,9}(\\.[0-9]{1,12})?|\\.[0-9]{1,12})");
    /** Published names hold tabs and the like here and there. */
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private static final int UDA_DECIMALS = 4;
    private static final int PENCE = 2;
    private static final int VALUE_SHOWN = 40;

    private final Map<Column, Integer> places;

    RowReader(Map<Column, Integer> places) {
        this.places = places;
    }

    /** @throws RowRejectedException when a value cannot be used */
    ContractorMonthRow read(List<String> fields) {
        if (fields.size() != places.size()) {
            throw new RowRejectedException(
                    "The row has " + fields.size() + " columns where the header has " + places.size());
        }
        return new ContractorMonthRow(
                month(fields),
                code(fields),
                name(fields, COMMISSIONER_NAME),
                contractNumber(fields),
                name(fields, PROVIDER_NAME),
                postcode(fields),
                lsoa(fields),
                notNegative(fields, UDA_PERF_TARGET, UDA_DECIMALS),
                notNegative(fields, UDA_FIN_VAL, PENCE),
                decimal(fields, UDA_DELIVERED, UDA_DECIMALS),
                count(fields, LATE_SUBMITTED_FP17),
                decimal(fields, UDA_DELIVERED_FD, UDA_DECIMALS),
                courses(fields),
                count(fields, CHILD_12M_COUNT),
                count(fields, ADULT_24M_COUNT),
                decimal(fields, GENERAL_DENTAL_FIN_VALUE, PENCE));
    }

    private ContractorMonthRow.Courses courses(List<String> fields) {
        return new ContractorMonthRow.Courses(
                count(fields, BAND_1_DELIVERED),
                count(fields, BAND_2_DELIVERED),
                count(fields, BAND_2A_DELIVERED),
                count(fields, BAND_2B_DELIVERED),
                count(fields, BAND_2C_DELIVERED),
                count(fields, BAND_3_DELIVERED),
                count(fields, BAND_URGENT_DELIVERED),
                count(fields, BAND_OTHER_DELIVERED));
    }

    private YearMonth month(List<String> fields) {
        String text = required(fields, YEAR_MONTH);
        if (MONTH.matcher(text).matches()) {
            try {
                return YearMonth.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(4)));
            } catch (DateTimeException e) {
                // told below
            }
        }
        throw rejected(YEAR_MONTH, text, "is not a month such as 202309");
    }

    private String code(List<String> fields) {
        String text = required(fields, COMMISSIONER_CODE).toUpperCase(Locale.ROOT);
        if (!CODE.matcher(text).matches()) {
            throw rejected(COMMISSIONER_CODE, text, "is not a code of three characters");
        }
        return text;
    }

    private String contractNumber(List<String> fields) {
        String text = required(fields, CONTRACT_NUMBER);
        try {
            return ContractNumber.parse(text).value();
        } catch (IllegalArgumentException e) {
            throw rejected(CONTRACT_NUMBER, text, "is not a number of ten digits");
        }
    }

    private String name(List<String> fields, Column column) {
        String text = CONTROLS.matcher(required(fields, column)).replaceAll(" ").strip();
        if (text.isEmpty()) {
            throw new RowRejectedException(column + " is missing");
        }
        if (text.length() > ContractorMonthRow.NAME_MAX_LENGTH) {
            throw rejected(column, text, "is longer than " + ContractorMonthRow.NAME_MAX_LENGTH + " characters");
        }
        return text;
    }

    private @Nullable String postcode(List<String> fields) {
        String text = text(fields, LATEST_PPC_ADDRESS_POSTCODE).toUpperCase(Locale.ROOT);
        if (text.length() > ContractorMonthRow.POSTCODE_MAX_LENGTH
                || !text.chars().allMatch(c -> c == ' ' || (c < 128 && Character.isLetterOrDigit(c)))) {
            throw rejected(LATEST_PPC_ADDRESS_POSTCODE, text, "is not a postcode");
        }
        return text.isEmpty() ? null : text;
    }

    private @Nullable String lsoa(List<String> fields) {
        String text = text(fields, LSOA11_CODE);
        if (!text.isEmpty() && !LSOA.matcher(text).matches()) {
            throw rejected(LSOA11_CODE, text, "is not a code such as E01018534");
        }
        return text.isEmpty() ? null : text;
    }

    private BigDecimal notNegative(List<String> fields, Column column, int decimals) {
        required(fields, column);
        BigDecimal number = decimal(fields, column, decimals);
        if (number == null || number.signum() < 0) {
            throw rejected(column, text(fields, column), "is below zero");
        }
        return number;
    }

    private @Nullable BigDecimal decimal(List<String> fields, Column column, int decimals) {
        String text = text(fields, column);
        if (text.isEmpty()) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            throw rejected(column, text, "is not a number");
        }
        BigDecimal number = new BigDecimal(text);
        if (number.stripTrailingZeros().scale() > decimals) {
            throw rejected(column, text, "has more than " + decimals + " decimals");
        }
        return number;
    }

    private @Nullable Integer count(List<String> fields, Column column) {
        String text = text(fields, column);
        if (text.isEmpty()) {
            return null;
        }
        if (!COUNT.matcher(text).matches()) {
            throw rejected(column, text, "is not a whole number");
        }
        int number = new BigDecimal(text).intValue();
        if (number < 0) {
            throw rejected(column, text, "is below zero");
        }
        return number;
    }

    private String required(List<String> fields, Column column) {
        String text = text(fields, column);
        if (text.isEmpty()) {
            throw new RowRejectedException(column + " is missing");
        }
        return text;
    }

    /** The value without blanks around it; blank where the file has no such column. */
    private String text(List<String> fields, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : fields.get(place).strip();
    }

    private static RowRejectedException rejected(Column column, String text, String what) {
        String shown = text.length() > VALUE_SHOWN ? text.substring(0, VALUE_SHOWN) + "…" : text;
        return new RowRejectedException(column + " \"" + shown + "\" " + what);
    }
}
