package chairtime.allocation.domain;

import chairtime.allocation.AppointmentEnd;
import chairtime.allocation.AppointmentReport;
import chairtime.allocation.CareOutcome;
import chairtime.allocation.FollowOn;
import chairtime.allocation.OutcomeData;
import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import java.time.Instant;
import java.time.YearMonth;

/** What a practice may say of an appointment, and when. Each refusal names the field at fault. */
final class AttendanceRules {

    private AttendanceRules() {}

    static void check(AppointmentReport report, Instant startsAt, Instant now) {
        new Faults()
                .demand(
                        !startsAt.isAfter(now) || report.end() == AppointmentEnd.CANCELLED_BY_PATIENT,
                        "end",
                        report.end() == AppointmentEnd.CANCELLED_BY_PRACTICE
                                ? "This appointment has not begun. Close the slot instead, so that nobody else is"
                                        + " booked into it."
                                : "This appointment has not begun. Until then only the patient can be recorded as"
                                        + " having cancelled.")
                .demand(
                        report.outcome() == null || report.end() == AppointmentEnd.ATTENDED,
                        "outcome",
                        "Only an appointment that was attended has an outcome. Leave it empty.")
                .demand(
                        !report.end().needsReason() || !report.reason().isEmpty(),
                        "reason",
                        "Say why, without the patient's name. The coordinators read it.")
                .demand(
                        report.reason().length() <= AppointmentReport.REASON_MAX_LENGTH,
                        "reason",
                        "Shorten the reason to 2,000 characters.")
                .refuseIfAny();
        if (report.outcome() != null) {
            check(report.outcome());
        }
    }

    static void check(OutcomeData data) {
        boolean referredOn = data.outcome() == CareOutcome.REFERRED_ON;
        new Faults()
                .demand(
                        !referredOn || !data.referredTo().isEmpty(),
                        "referredTo",
                        "Say to which service the patient was referred on.")
                .demand(
                        referredOn || data.referredTo().isEmpty(),
                        "referredTo",
                        "Choose \"Referred on\", or leave the service empty.")
                .demand(
                        data.referredTo().length() <= OutcomeData.REFERRED_TO_MAX_LENGTH,
                        "referredTo",
                        "Shorten the name of the service to 200 characters.")
                .demand(
                        data.outcome() != CareOutcome.NEEDS_STABILISATION || data.followOn() != FollowOn.NONE,
                        "followOn",
                        "A patient who needs stabilisation needs a further course. Say where it follows.")
                .refuseIfAny();
    }

    /** The monthly return of a month that is over has been read by others. */
    static void demandSameMonth(Instant startsAt, Instant now) {
        if (!YearMonth.from(LondonTime.day(startsAt)).equals(YearMonth.from(LondonTime.day(now)))) {
            throw new RefusedException("The month of this appointment is over and its return is read by others. Tell"
                    + " the coordinators what was wrong.");
        }
    }
}
