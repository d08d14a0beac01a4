package chairtime.procurement;

import java.time.Instant;

/**
 * What letters and mails say of a call.
 *
 * @param id number
 * @param title what and where
 * @param commissionerCode who calls
 * @param commissionerName its name
 * @param status where the call stands
 * @param deadline end of bidding
 * @param deadlineMoves how often the deadline was moved
 * @param sessionsWanted number of sessions
 */
public record CallNotice(
        CallId id,
        String title,
        String commissionerCode,
        String commissionerName,
        CallStatus status,
        Instant deadline,
        int deadlineMoves,
        int sessionsWanted) {}
