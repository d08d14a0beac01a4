package chairtime.activity.integration;

import chairtime.activity.integration.StatedFields.Limits;
import chairtime.platform.Money;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A contract as the API is asked what it has to give of unscheduled care.
 *
 * @param contractValue pounds of the contract for a year
 * @param udaRate pounds for a unit of that contract, above 0, at most four decimals
 * @param year written as 2026/27; this year when left out, or the first with such a requirement
 */
record UnscheduledQuestion(BigDecimal contractValue, BigDecimal udaRate, @Nullable String year) {

    static final String YEAR = "year";

    private static final Set<String> FIELDS = Set.of("contractValue", "udaRate", YEAR);
    private static final Limits POUNDS = new Limits(2, new BigDecimal("100000000000"));
    private static final Limits RATE = new Limits(4, new BigDecimal("100000"));

    static StatedFields read(String body) {
        return StatedFields.read(body, FIELDS);
    }

    static Money contractValue(StatedFields stated) {
        return new Money(stated.amount("contractValue", POUNDS));
    }

    static BigDecimal udaRate(StatedFields stated) {
        return stated.above("udaRate", RATE, "State the pounds for a unit of the contract, above 0.");
    }
}
