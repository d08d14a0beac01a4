package chairtime.procurement;

import chairtime.activity.ContractView;
import chairtime.platform.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A call as a provider sees it to whom it was published.
 *
 * @param id number
 * @param title what and where
 * @param commissionerName who calls
 * @param status where it stands
 * @param districts outward parts of postcodes it is for; empty means the whole area
 * @param patientGroups whose access is put first
 * @param pattern when sessions are held
 * @param slotsPerSession appointments a session must offer
 * @param priceCeiling most that a session may cost
 * @param sessionsWanted number of sessions
 * @param firstDay first day on which a session may be held
 * @param lastDay last such day
 * @param deadline end of bidding
 * @param criteria what bids are scored on
 * @param contracts the provider's contracts under which it may bid
 * @param openForBids whether bids are taken at this moment
 */
public record CallForBidder(
        CallId id,
        String title,
        String commissionerName,
        CallStatus status,
        Set<String> districts,
        Set<PatientGroup> patientGroups,
        SessionPattern pattern,
        int slotsPerSession,
        Money priceCeiling,
        int sessionsWanted,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant deadline,
        List<Criterion> criteria,
        List<ContractView> contracts,
        boolean openForBids) {}
