package chairtime.activity;

import chairtime.activity.domain.PublishedAmountRows;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The incentives for urgent courses over time. */
@Component
public class UrgentIncentives {

    private final PublishedAmountRows amounts;

    UrgentIncentives(PublishedAmountRows amounts) {
        this.amounts = amounts;
    }

    /** The incentive that runs on that day; empty when none does. */
    public Optional<UrgentIncentive> on(LocalDate day) {
        return amounts.urgentIncentive(day);
    }
}
