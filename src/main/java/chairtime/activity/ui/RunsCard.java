package chairtime.activity.ui;

import chairtime.activity.ReviewKind;
import chairtime.activity.ReviewRuns;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The starts of one kind so far, each leading to its results. */
final class RunsCard {

    private RunsCard() {}

    static Card of(ReviewRuns runs, ReviewKind kind) {
        List<Anchor> links = runs.latest(kind).stream()
                .map(run -> new Anchor(
                        ReviewNavigation.run(run.id()),
                        "%s, started %s by %s: %s"
                                .formatted(
                                        run.year(),
                                        Formats.dateTime(run.startedAt()),
                                        run.startedBy(),
                                        run.goesOn()
                                                ? "goes on"
                                                : Formats.count(run.contracts(), "contract", "contracts"))))
                .toList();
        if (links.isEmpty()) {
            return new Card(
                    "Starts so far",
                    new EmptyState("Nothing was started yet", "Each start is kept here with its result per contract."));
        }
        Div list = new Div();
        list.addClassName("stack");
        links.forEach(list::add);
        return new Card("Starts so far", list);
    }
}
