package chairtime.activity.ui;

import chairtime.activity.Recoveries;
import chairtime.activity.RecoveryFilter;
import chairtime.activity.RecoveryState;
import chairtime.activity.RecoverySums;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.TodayContribution;
import com.vaadin.flow.component.html.Anchor;
import java.util.Set;
import org.springframework.stereotype.Component;

/** First page of those who see to money: instalments that did not come. */
@Component
class RecoveriesToday implements TodayContribution {

    private static final int BELOW_TASKS = 30;

    private final Recoveries recoveries;

    RecoveriesToday(Recoveries recoveries) {
        this.recoveries = recoveries;
    }

    @Override
    public int order() {
        return BELOW_TASKS;
    }

    @Override
    public Set<String> roles() {
        return Set.of("FINANCE", "COMMISSIONER", "RECOVERY_LEAD");
    }

    @Override
    public com.vaadin.flow.component.Component content() {
        RecoverySums sums = recoveries.sums(RecoveryFilter.ALL);
        Card card = new Card("Overdue instalments");
        if (sums.late() == 0) {
            card.add(new EmptyState(
                    "Nothing is overdue",
                    sums.recoveries() == 0
                            ? "Instalments of recoveries that are set at a year end are followed here."
                            : Formats.money(sums.outstanding()) + " is still to come, each part by its day."));
        } else {
            card.add(new KeyFacts()
                    .fact("Overdue", Formats.money(sums.overdue()))
                    .fact("Of", Formats.count(sums.late(), "recovery", "recoveries"))
                    .fact("Outstanding in all", Formats.money(sums.outstanding())));
        }
        return card.actions(new Anchor(
                sums.late() == 0
                        ? ReviewNavigation.RECOVERIES
                        : ReviewNavigation.RECOVERIES + "?state=" + RecoveryState.OVERDUE.name(),
                sums.late() == 0 ? "See all recoveries" : "See what is overdue"));
    }
}
