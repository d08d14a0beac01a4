package chairtime.activity.ui;

import chairtime.activity.Recoveries;
import chairtime.activity.RecoveryItem;
import chairtime.platform.Money;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.TodayContribution;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** First page of a practice: what it still has to pay back. */
@Component
class MyRecoveriesToday implements TodayContribution {

    private static final int BELOW_TASKS = 30;

    private final Recoveries recoveries;

    MyRecoveriesToday(Recoveries recoveries) {
        this.recoveries = recoveries;
    }

    @Override
    public int order() {
        return BELOW_TASKS;
    }

    @Override
    public Set<String> roles() {
        return Set.of("PROVIDER");
    }

    @Override
    public com.vaadin.flow.component.Component content() {
        List<RecoveryItem> open = recoveries.mine().stream()
                .filter(item -> item.outstanding().exceeds(Money.ZERO))
                .toList();
        Card card = new Card("Instalments to pay back");
        if (open.isEmpty()) {
            card.add(new EmptyState("Nothing is to pay back", "Instalments that are set at a year end appear here."));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("task-today");
            open.forEach(item -> list.add(line(item)));
            card.add(list);
        }
        return card.actions(new Anchor(ReviewNavigation.MINE, "See my reviews"));
    }

    private static ListItem line(RecoveryItem item) {
        Span due =
                new Span("Overdue " + Formats.money(item.overdue()) + ", next due " + Formats.date(item.nextDueOn()));
        due.addClassName("hint");
        return new ListItem(
                RecoveryWords.tag(item.state()),
                new Anchor(
                        ReviewNavigation.yearEnd(item.yearEnd()),
                        "%s outstanding of %s, contract %s"
                                .formatted(Formats.money(item.outstanding()), item.year(), item.contractNumber())),
                due);
    }
}
