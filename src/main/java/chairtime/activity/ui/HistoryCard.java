package chairtime.activity.ui;

import chairtime.activity.ReviewEventView;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Timeline;
import java.util.List;

/** What happened to a review, a year end or a query, latest first. */
class HistoryCard extends Card {

    HistoryCard(List<ReviewEventView> events) {
        super(
                "What happened",
                new Timeline(events.stream()
                        .map(event -> new Timeline.Entry(event.at(), event.who(), event.text()))
                        .toList()));
    }
}
