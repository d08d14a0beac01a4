package chairtime.procurement;

import chairtime.platform.Money;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a provider offers. A draft may be kept incomplete.
 *
 * @param contractNumber contract under which the sessions would be held
 * @param contactName whom to ask
 * @param contactEmail that person's e-mail
 * @param contactPhone that person's telephone
 * @param sessionsOffered number of sessions
 * @param pricePerSession pounds a session
 * @param weekdays days of the week, out of the call's
 * @param startDate first day on which it can hold a session
 * @param answers answer by the number of the criterion
 * @param declarations what it declares
 */
public record BidData(
        String contractNumber,
        String contactName,
        String contactEmail,
        String contactPhone,
        @Nullable Integer sessionsOffered,
        @Nullable Money pricePerSession,
        Set<DayOfWeek> weekdays,
        @Nullable LocalDate startDate,
        Map<Integer, String> answers,
        Declarations declarations) {

    /** Longest name, e-mail or telephone. */
    public static final int CONTACT_MAX_LENGTH = 120;

    /** Longest answer to a criterion. */
    public static final int ANSWER_MAX_LENGTH = 4000;

    public BidData {
        weekdays = Set.copyOf(weekdays);
        answers = Map.copyOf(answers);
    }
}
