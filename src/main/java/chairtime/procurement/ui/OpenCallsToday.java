package chairtime.procurement.ui;

import chairtime.platform.ui.Card;
import chairtime.platform.ui.TodayContribution;
import chairtime.procurement.Bids;
import java.time.Clock;
import java.util.Set;

/** The provider's first page: calls to bid for. */
@org.springframework.stereotype.Component
class OpenCallsToday implements TodayContribution {

    private final Bids bids;
    private final Clock clock;

    OpenCallsToday(Bids bids, Clock clock) {
        this.bids = bids;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Set<String> roles() {
        return Set.of("PROVIDER");
    }

    @Override
    public com.vaadin.flow.component.Component content() {
        return new Card("Calls you can bid for", new OpenCallList(bids, clock));
    }
}
