package chairtime.activity.integration;

import chairtime.activity.UnscheduledRequirement;
import chairtime.platform.FinancialYear;
import java.math.BigDecimal;

/**
 * What the API answers about unscheduled care.
 *
 * @param year the financial year whose rule answered
 * @param courses courses to give
 * @param value pounds for them
 * @param fixedPart of these, credited whether or not the courses are given
 * @param claimedPart of these, earned by claims
 * @param udaPerCourse units that a claim shows at the contract's rate
 * @param uda units that all of the claims show
 */
record UnscheduledBody(
        String year,
        int courses,
        BigDecimal value,
        BigDecimal fixedPart,
        BigDecimal claimedPart,
        BigDecimal udaPerCourse,
        BigDecimal uda) {

    static UnscheduledBody of(FinancialYear year, UnscheduledRequirement requirement) {
        return new UnscheduledBody(
                year.toString(),
                requirement.courses(),
                requirement.value().amount(),
                requirement.fixedPart().amount(),
                requirement.claimedPart().amount(),
                Numbers.plain(requirement.udaPerCourse().units()),
                Numbers.plain(requirement.uda().units()));
    }
}
