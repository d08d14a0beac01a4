package chairtime.activity;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which claims of a contract are looked at; null stands for all.
 *
 * @param contractNumber ten digits
 * @param treatmentMonth month that they count in
 * @param scheduleMonth month of the pay schedule
 * @param category what was done
 * @param standing how they enter the sums
 * @param file the import that brought them
 */
public record ClaimFilter(
        String contractNumber,
        @Nullable YearMonth treatmentMonth,
        @Nullable YearMonth scheduleMonth,
        @Nullable CourseCategory category,
        @Nullable ClaimStanding standing,
        @Nullable ClaimImportId file) {

    /** All claims of the contract. */
    public static ClaimFilter of(String contractNumber) {
        return new ClaimFilter(contractNumber, null, null, null, null, null);
    }

    /** Those of that treatment month. */
    public ClaimFilter completedIn(YearMonth month) {
        return new ClaimFilter(contractNumber, month, scheduleMonth, category, standing, file);
    }

    /** Those of that pay schedule. */
    public ClaimFilter scheduledIn(YearMonth month) {
        return new ClaimFilter(contractNumber, treatmentMonth, month, category, standing, file);
    }

    /** Those of that standing. */
    public ClaimFilter standing(ClaimStanding wanted) {
        return new ClaimFilter(contractNumber, treatmentMonth, scheduleMonth, category, wanted, file);
    }

    /** Those of that category. */
    public ClaimFilter category(CourseCategory wanted) {
        return new ClaimFilter(contractNumber, treatmentMonth, scheduleMonth, wanted, standing, file);
    }

    /** Those that the import brought. */
    public ClaimFilter file(ClaimImportId wanted) {
        return new ClaimFilter(contractNumber, treatmentMonth, scheduleMonth, category, standing, wanted);
    }
}
