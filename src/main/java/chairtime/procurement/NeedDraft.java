package chairtime.procurement;

import chairtime.platform.Money;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has said so far of a need that is not raised yet; anything may still be missing.
 *
 * @param title what and where; may be empty
 * @param districts outward parts of postcodes; empty means the whole area
 * @param patientGroups whose access is put first; may be empty
 * @param reason why; may be empty
 * @param sessionsWanted number of sessions
 * @param budget the most they may cost together
 * @param firstDay first day on which a session may be held
 * @param lastDay last such day
 */
public record NeedDraft(
        String title,
        Set<String> districts,
        Set<PatientGroup> patientGroups,
        String reason,
        @Nullable Integer sessionsWanted,
        @Nullable Money budget,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    public NeedDraft {
        districts = Set.copyOf(districts);
        patientGroups = Set.copyOf(patientGroups);
    }

    /** What the need says, as a draft. */
    public static NeedDraft of(NeedData need) {
        return new NeedDraft(
                need.title(),
                need.districts(),
                need.patientGroups(),
                need.reason(),
                need.sessionsWanted(),
                need.budget(),
                need.firstDay(),
                need.lastDay());
    }
}
