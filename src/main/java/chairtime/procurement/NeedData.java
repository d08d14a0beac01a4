package chairtime.procurement;

import chairtime.platform.Money;
import java.time.LocalDate;
import java.util.Set;

/**
 * What somebody says who raises a need for extra sessions.
 *
 * @param title what and where, for instance {@code Urgent sessions for Great Yarmouth}
 * @param districts outward parts of postcodes; empty means the whole area
 * @param patientGroups whose access is put first; may be empty
 * @param reason why
 * @param sessionsWanted number of sessions
 * @param budget the most they may cost together
 * @param firstDay first day on which a session may be held
 * @param lastDay last such day
 */
public record NeedData(
        String title,
        Set<String> districts,
        Set<PatientGroup> patientGroups,
        String reason,
        int sessionsWanted,
        Money budget,
        LocalDate firstDay,
        LocalDate lastDay) {

    /** Longest title. */
    public static final int TITLE_MAX_LENGTH = 120;

    /** Longest reason. */
    public static final int REASON_MAX_LENGTH = 4000;

    public NeedData {
        districts = Set.copyOf(districts);
        patientGroups = Set.copyOf(patientGroups);
    }
}
