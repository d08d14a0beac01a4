package chairtime.activity.integration;

import static chairtime.activity.integration.ClaimRecord.NO_DAY;

import chairtime.activity.ClaimReason;
import org.jspecify.annotations.Nullable;

/** What the days of a claim must have to do with each other. */
final class ClaimDayRules {

    private static final int APRIL = 3;
    private static final int SCHEDULES_OF_A_YEAR = 15;

    private ClaimDayRules() {}

    /** The first rule that the days break. */
    static @Nullable ClaimReason broken(ClaimRecord claim, int today, int firstDay) {
        boolean completed = claim.completed != NO_DAY;
        boolean accepted = claim.accepted != NO_DAY;
        if (claim.received > today
                || completed && claim.completed > today
                || accepted && claim.accepted > today
                || claim.scheduleMonth > ClaimValues.monthOf(today) + 1) {
            return ClaimReason.IN_THE_FUTURE;
        }
        if (accepted && claim.accepted < firstDay) {
            return ClaimReason.BEFORE_CONTRACTS;
        }
        if (accepted && completed && claim.completed < claim.accepted) {
            return ClaimReason.DATES_REVERSED;
        }
        if (completed && claim.received < claim.completed || accepted && claim.received < claim.accepted) {
            return ClaimReason.RECEIVED_TOO_EARLY;
        }
        if (completed && claim.scheduleMonth < ClaimValues.monthOf(claim.completed)) {
            return ClaimReason.SCHEDULE_TOO_EARLY;
        }
        return null;
    }

    /** Calendar year of the 1 April of that month's financial year. */
    static int financialYear(int month) {
        return (month - APRIL) / 12;
    }

    /**
     * Whether the schedule comes after the fifteen of the year, April to the June after (NHSBSA year-end data sets), so
     * that the claim no longer counts.
     */
    static boolean isAfterYear(int scheduleMonth, int treatmentMonth) {
        return scheduleMonth >= financialYear(treatmentMonth) * 12 + APRIL + SCHEDULES_OF_A_YEAR;
    }
}
