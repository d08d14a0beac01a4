package chairtime.procurement.ui;

import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Page;
import chairtime.procurement.Bids;
import chairtime.procurement.MyBidItem;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** What a provider can bid for, and what became of its bids. */
@Route("bids")
@PageTitle("Bids")
@RolesAllowed("PROVIDER")
class BidsView extends Page {

    BidsView(Bids bids, Clock clock) {
        super("Bids for extra sessions");
        add(new Card("Calls you can bid for", new OpenCallList(bids, clock)), new Card("Your bids", createMine(bids)));
    }

    private static DataGrid<MyBidItem> createMine(Bids bids) {
        DataGrid<MyBidItem> grid = new DataGrid<>("Your bids");
        grid.text("Call", MyBidItem::callTitle).setFlexGrow(2);
        grid.component("State", item -> BidTags.tag(item.status()));
        grid.count("Sessions offered", MyBidItem::sessionsOffered);
        grid.money("Price a session", MyBidItem::pricePerSession);
        grid.count("Sessions awarded", MyBidItem::sessionsAwarded);
        grid.dateTime("Handed in", MyBidItem::submittedAt);
        grid.number("Deadline", item -> Formats.dateTime(item.deadline()));
        grid.setItems(query -> bids.mine(VaadinSpringDataHelpers.toSpringPageRequest(query)).stream());
        grid.neverScrolls();
        grid.whenEmpty(new EmptyState(
                "You have not bid yet",
                "A bid stands here from the moment you start it: its state, what you offered and what became of it."));
        return grid.onOpen(item -> UI.getCurrent().navigate(ProviderRoutes.call(item.callId())));
    }
}
