package chairtime.activity.ui;

import chairtime.activity.ContractPositions;
import chairtime.activity.DeliveryPeriod;
import chairtime.activity.DeliveryPositions;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.TodayContribution;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** First page of a provider: how its own contracts stand in the year to date. */
@Component
class MyDeliveryToday implements TodayContribution {

    private static final int PICTURE = 210;

    private final DeliveryPositions positions;
    private final ContractPositions contracts;

    MyDeliveryToday(DeliveryPositions positions, ContractPositions contracts) {
        this.positions = positions;
        this.contracts = contracts;
    }

    @Override
    public int order() {
        return PICTURE;
    }

    @Override
    public Set<String> roles() {
        return Set.of("PROVIDER");
    }

    @Override
    public com.vaadin.flow.component.Component content() {
        List<TreatmentMonth> months = positions.months();
        if (months.isEmpty()) {
            return new Card("My delivery", NothingImported.state());
        }
        DeliveryPeriod yearToDate = new DeliveryPeriod(months.get(0), true);
        Card card = new Card("My delivery, " + Words.period(yearToDate));
        contracts
                .mySums(yearToDate)
                .ifPresentOrElse(
                        figures -> card.add(new KeyFacts()
                                .fact("Delivered", Formats.percent(figures.percent()))
                                .fact("Expected", Formats.uda(figures.expected()))
                                .fact("Shortfall", Words.shortfall(figures))),
                        () -> card.add(new EmptyState(
                                "None of your contracts counts",
                                "Delivery is reckoned for contracts of more than 100 UDA a year.")));
        return card.actions(new Anchor(DeliveryNavigation.MINE, "See my contracts"));
    }
}
