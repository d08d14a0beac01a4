package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;

/**
 * What a contract has to give of unscheduled care in a financial year, and what it is worth.
 *
 * @param courses courses of unscheduled care
 * @param value pounds for them
 * @param fixedPart of these, credited whether or not they are given, and not recovered
 * @param claimedPart of these, earned by claims
 * @param udaPerCourse units that a claim shows at the contract's rate
 * @param uda units that all of the claims show
 */
public record UnscheduledRequirement(
        int courses, Money value, Money fixedPart, Money claimedPart, Uda udaPerCourse, Uda uda) {}
