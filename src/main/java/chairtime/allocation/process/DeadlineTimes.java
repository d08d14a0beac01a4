package chairtime.allocation.process;

import chairtime.allocation.DeadlineWatch;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the diagram when to look at a deadline. */
@Component
public class DeadlineTimes {

    private final DeadlineWatch watch;

    DeadlineTimes(DeadlineWatch watch) {
        this.watch = watch;
    }

    /** Whether there is a deadline that can still be missed. */
    public boolean isWatched(DelegateExecution execution) {
        return watch.next(ReferralKey.of(execution)).isPresent();
    }

    /** When to look at it first; null when there is none. */
    public @Nullable Date nextCheck(DelegateExecution execution) {
        return watch.next(ReferralKey.of(execution)).map(Date::from).orElse(null);
    }
}
