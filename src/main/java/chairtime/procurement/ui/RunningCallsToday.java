package chairtime.procurement.ui;

import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Timeline;
import chairtime.platform.ui.TodayContribution;
import chairtime.procurement.CallFilter;
import chairtime.procurement.CallListItem;
import chairtime.procurement.CallStatus;
import chairtime.procurement.Calls;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** First page of the commissioner's staff: the calls under way, and what happened to them lately. */
@org.springframework.stereotype.Component
class RunningCallsToday implements TodayContribution {

    private static final int MOST_CALLS = 5;
    private static final int MOST_EVENTS = 6;
    private static final Set<CallStatus> RUNNING = Arrays.stream(CallStatus.values())
            .filter(status -> !status.isEnded())
            .collect(Collectors.toSet());

    private final Calls calls;
    private final Clock clock;

    RunningCallsToday(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Set<String> roles() {
        return CallsToday.ROLES;
    }

    @Override
    public com.vaadin.flow.component.Component content() {
        List<CallListItem> running = calls.page(
                        new CallFilter(null, RUNNING, null),
                        PageRequest.of(0, MOST_CALLS, Sort.by(Sort.Direction.DESC, "deadline")))
                .getContent();
        Div box = new Div();
        box.addClassName("stack");
        if (running.isEmpty()) {
            return box;
        }
        Card card = new Card("Calls under way");
        running.forEach(call -> card.add(item(call)));
        card.add(new H3("What happened lately"), events(running));
        box.add(card);
        return box;
    }

    private Div item(CallListItem call) {
        Anchor link = new Anchor(ProcurementNavigation.call(call.id()), call.title());
        Span detail = new Span("Deadline " + Formats.dateTime(call.deadline()) + ", "
                + DeadlineWords.of(call.status(), call.deadline(), clock.instant()));
        detail.addClassName("hint");
        Div item = new Div(link, Words.tag(call.status()), detail);
        item.addClassName("list-item");
        return item;
    }

    private Timeline events(List<CallListItem> running) {
        return new Timeline(running.stream()
                .flatMap(call -> calls.timeline(call.id()).stream()
                        .map(event -> new Timeline.Entry(event.at(), event.who(), call.title() + ": " + event.text())))
                .sorted(Comparator.comparing(Timeline.Entry::at).reversed())
                .limit(MOST_EVENTS)
                .toList());
    }
}
