package chairtime.procurement;

import chairtime.platform.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A need in a list.
 *
 * @param id number
 * @param title what and where
 * @param districts outward parts of postcodes; empty means the whole area
 * @param sessionsWanted number of sessions
 * @param budget the most they may cost together
 * @param firstDay first day on which a session may be held
 * @param lastDay last such day
 * @param status where it stands
 * @param raisedByName who raised it
 * @param raisedAt when
 * @param latestCall its latest call, if any
 */
public record NeedListItem(
        NeedId id,
        String title,
        Set<String> districts,
        int sessionsWanted,
        Money budget,
        LocalDate firstDay,
        LocalDate lastDay,
        NeedStatus status,
        String raisedByName,
        Instant raisedAt,
        @Nullable CallListItem latestCall) {}
