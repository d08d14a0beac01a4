package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of claims as it is stored. It knows nothing about the patient.
 *
 * @param contractNumber ten digits
 * @param reference what the practice calls it
 * @param row where it stands in which file
 * @param resubmission how often it was sent before
 * @param kind new, replacement or deletion, as files write it
 * @param category what was done; null for a deletion that does not say it
 * @param acceptedOn when the course was accepted
 * @param completedOn when it was completed; null for an incomplete course
 * @param receivedOn when the NHSBSA received it
 * @param treatmentMonth month that it counts in; null for a deletion without one
 * @param scheduleMonth month of the pay schedule
 * @param teethTreated permanent teeth filled or extracted
 * @param rootFillings root fillings of permanent teeth that are no molars
 * @param molarRootFillings root fillings of permanent molars
 * @param foundationDentist whether a foundation dentist treated
 * @param incomplete whether the patient did not come back
 * @param flexible value of the flag 9181; 0 without one
 * @param standing how it enters the sums
 * @param units what it earned when it was priced
 * @param pounds what it earned in pounds, where its tariff is in pounds
 * @param charge what the patient paid
 * @param holder the row that holds in its place; null when it holds itself
 */
public record Claim(
        String contractNumber,
        String reference,
        FileRow row,
        int resubmission,
        String kind,
        @Nullable CourseCategory category,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate completedOn,
        LocalDate receivedOn,
        @Nullable YearMonth treatmentMonth,
        YearMonth scheduleMonth,
        int teethTreated,
        int rootFillings,
        int molarRootFillings,
        boolean foundationDentist,
        boolean incomplete,
        int flexible,
        ClaimStanding standing,
        Uda units,
        Money pounds,
        Money charge,
        @Nullable FileRow holder) {

    /**
     * Where a row stands.
     *
     * @param file its import
     * @param fileName name the file came with
     * @param line line of the file
     */
    public record FileRow(ClaimImportId file, String fileName, int line) {

        /** Such as {@code claims.csv, line 17}. */
        public String inWords() {
            return fileName + ", line " + line;
        }
    }
}
