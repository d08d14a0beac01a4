package chairtime.allocation;

import chairtime.allocation.domain.AllocationRuleRows;
import chairtime.allocation.domain.Matching;
import chairtime.allocation.domain.OpenSeats;
import chairtime.platform.LondonTime;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Matches wishes with the commissioner's slots as they stand, for the services and the process of this module. The
 * answer is a proposal: whether the seat is still there is only known when it is held.
 */
@Component
@Transactional(readOnly = true)
public class SlotMatching {

    private final OpenSeats seats;
    private final SlotSuitability suitability;
    private final AllocationRuleRows rules;

    SlotMatching(OpenSeats seats, SlotSuitability suitability, AllocationRuleRows rules) {
        this.seats = seats;
        this.suitability = suitability;
        this.rules = rules;
    }

    /** Ranks the slots until the deadline; those as long again after it are looked at to say what was missed. */
    public MatchAnswer answer(String commissionerCode, SlotWish wish) {
        Duration window = Duration.between(wish.now(), wish.deadline());
        return Matching.answer(
                wish,
                seats.candidates(commissionerCode, wish.now(), wish.deadline().plus(window.abs())),
                suitability.of(wish.category()),
                rules.weights(commissionerCode, LondonTime.day(wish.now())));
    }
}
