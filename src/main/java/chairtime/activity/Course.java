package chairtime.activity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A course of treatment as far as it decides what a claim earns. Days are counted from 1 January 1970, as
 * {@link java.time.LocalDate#toEpochDay()} does, because millions of claims are priced at a time.
 *
 * @param category what was done
 * @param accepted when the course was accepted
 * @param completed when it was completed; {@link #NO_DAY} when it was not
 * @param lastVisit the patient's last visit; {@link #NO_DAY} when it is not known
 * @param received when the NHSBSA received the claim
 * @param teethTreated permanent teeth filled or extracted, whatever the number of fillings
 * @param rootFillings root fillings of permanent teeth that are no molars
 * @param molarRootFillings root fillings of permanent molars
 * @param failedToReturn whether the course is incomplete because the patient did not come back
 * @param orthodontic whether the claim is orthodontic
 * @param foundationDentist whether a foundation dentist treated
 * @param flexibleCommissioning value of the flag 9181, 1 to 6; 0 without one
 * @param udaRate pounds for a unit of the contract; null without a target
 */
public record Course(
        CourseCategory category,
        int accepted,
        int completed,
        int lastVisit,
        int received,
        int teethTreated,
        int rootFillings,
        int molarRootFillings,
        boolean failedToReturn,
        boolean orthodontic,
        boolean foundationDentist,
        int flexibleCommissioning,
        @Nullable BigDecimal udaRate) {

    /** Stands where there is no day. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    /** Whether there is a day. */
    public static boolean isDay(int day) {
        return day != NO_DAY;
    }
}
