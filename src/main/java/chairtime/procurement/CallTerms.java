package chairtime.procurement;

import chairtime.platform.Money;
import chairtime.security.AccountId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * The terms of a call. A draft may be kept incomplete; publication demands every rule.
 *
 * @param pattern when sessions are held
 * @param slotsPerSession appointments a session must offer
 * @param priceCeiling most that a session may cost
 * @param eligibility who may bid
 * @param deadline end of bidding by the clock on the wall in England
 * @param criteria what bids are scored on; the weights of a published call add to 100
 * @param evaluators who scores
 * @param scoringDueOn day by which the scores are wanted
 * @param sessionsWanted number of sessions
 * @param budget the most they may cost together
 * @param firstDay first day on which a session may be held
 * @param lastDay last such day
 */
public record CallTerms(
        SessionPattern pattern,
        int slotsPerSession,
        Money priceCeiling,
        Eligibility eligibility,
        LocalDateTime deadline,
        List<Criterion> criteria,
        Set<AccountId> evaluators,
        LocalDate scoringDueOn,
        int sessionsWanted,
        Money budget,
        LocalDate firstDay,
        LocalDate lastDay) {

    /** What the weights of a published call add to. */
    public static final int FULL_WEIGHT = 100;

    public CallTerms {
        criteria = List.copyOf(criteria);
        evaluators = Set.copyOf(evaluators);
    }

    /** Sum of the weights so far. */
    public int weightsTogether() {
        return criteria.stream().mapToInt(Criterion::weight).sum();
    }
}
