package chairtime.procurement;

import chairtime.platform.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call that a provider may bid for, in a list.
 *
 * @param id number
 * @param title what and where
 * @param districts whose practices may bid, as outward parts of postcodes; empty means the whole area
 * @param commissionerName who calls
 * @param sessionsWanted number of sessions
 * @param priceCeiling most that a session may cost
 * @param firstDay first day on which a session may be held
 * @param lastDay last such day
 * @param deadline end of bidding
 * @param myBid where the provider's own bid stands; null when there is none
 */
public record OpenCallItem(
        CallId id,
        String title,
        Set<String> districts,
        String commissionerName,
        int sessionsWanted,
        Money priceCeiling,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant deadline,
        @Nullable BidStatus myBid) {}
