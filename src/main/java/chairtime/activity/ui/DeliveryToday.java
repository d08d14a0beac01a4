package chairtime.activity.ui;

import chairtime.activity.CommissionerDelivery;
import chairtime.activity.DeliveryPeriod;
import chairtime.activity.DeliveryPositions;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.ChartWithTable;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.TodayContribution;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** First page of those who follow delivery: how their own area stands, and who is furthest behind. */
@Component
class DeliveryToday implements TodayContribution {

    private static final int PICTURE = 210;
    private static final int BARS = 6;

    private final DeliveryPositions positions;
    private final CurrentUser currentUser;

    DeliveryToday(DeliveryPositions positions, CurrentUser currentUser) {
        this.positions = positions;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return PICTURE;
    }

    @Override
    public Set<String> roles() {
        return Set.of("RECOVERY_LEAD", "COMMISSIONER");
    }

    @Override
    public com.vaadin.flow.component.Component content() {
        List<TreatmentMonth> months = positions.months();
        if (months.isEmpty()) {
            return new Card("Delivery", NothingImported.state());
        }
        DeliveryPeriod newest = new DeliveryPeriod(months.get(0), false);
        Card card = new Card("Delivery in " + Formats.month(newest.month()));
        card.actions(new Anchor(DeliveryNavigation.DELIVERY, "See all commissioners"));
        Organisation own = currentUser.require().organisation();
        positions.commissioner(own.code(), newest).ifPresent(delivery -> card.add(own(delivery)));
        List<CommissionerDelivery> worst = positions
                .commissioners(newest, "", PageRequest.of(0, BARS, Paging.WORST_FIRST))
                .getContent();
        if (!worst.isEmpty()) {
            card.add(new ChartWithTable(DeliveryCharts.worst(worst, newest)));
        }
        return card;
    }

    private static Div own(CommissionerDelivery delivery) {
        return new Div(new KeyFacts()
                .fact("Your area", new Anchor(DeliveryNavigation.commissioner(delivery.code()), delivery.name()))
                .fact("State", Words.tag(delivery.state()))
                .fact("Delivered", Formats.percent(delivery.figures().percent()))
                .fact("Shortfall", Words.shortfall(delivery.figures())));
    }
}
