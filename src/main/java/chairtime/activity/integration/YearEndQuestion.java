package chairtime.activity.integration;

import chairtime.activity.YearFigures;
import chairtime.activity.integration.StatedFields.Limits;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A contract's year as the API is asked about it.
 *
 * @param year written as 2024/25
 * @param contracted target in UDA, above 0, at most four decimals
 * @param value pounds for that target
 * @param delivered UDA on claims that count, without foundation dentists'
 * @param carryForward brought in: a deficit is positive, a credit negative; 0 when left out
 * @param newPatientPremium credits of the New Patient Premium; 0 when left out
 * @param miscellaneous other credits, negative for corrections; 0 when left out
 * @param commissioner by whose lines, its code; the usual ones when left out
 */
record YearEndQuestion(
        String year,
        BigDecimal contracted,
        BigDecimal value,
        BigDecimal delivered,
        @Nullable BigDecimal carryForward,
        @Nullable BigDecimal newPatientPremium,
        @Nullable BigDecimal miscellaneous,
        @Nullable String commissioner) {

    static final String COMMISSIONER = "commissioner";

    private static final Set<String> FIELDS = Set.of(
            "year",
            "contracted",
            "value",
            "delivered",
            "carryForward",
            "newPatientPremium",
            "miscellaneous",
            COMMISSIONER);
    private static final Limits UNITS = new Limits(4, new BigDecimal("1000000000"));
    private static final Limits POUNDS = new Limits(2, new BigDecimal("100000000000"));
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,10}");

    static StatedFields read(String body) {
        return StatedFields.read(body, FIELDS);
    }

    static YearFigures figures(StatedFields stated) {
        return new YearFigures(
                stated.year("year"),
                new Uda(stated.above(
                        "contracted",
                        UNITS,
                        "State a target above 0. A contract without a target has no percentage, and a person judges"
                                + " it.")),
                new Money(stated.amount("value", POUNDS)),
                new Uda(stated.amount("delivered", UNITS)),
                new Uda(stated.signed("carryForward", UNITS)),
                new Uda(stated.has("newPatientPremium") ? stated.amount("newPatientPremium", UNITS) : BigDecimal.ZERO),
                new Uda(stated.signed("miscellaneous", UNITS)));
    }

    static @Nullable String commissioner(StatedFields stated) {
        return stated.textOrNull(
                COMMISSIONER, CODE, "Write the commissioner's code, such as \"QAA\", or leave it out.");
    }
}
