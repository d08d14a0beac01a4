package chairtime.activity.ui;

import chairtime.activity.Instalment;
import chairtime.activity.YearEndResult;
import chairtime.activity.YearEndStatus;
import chairtime.activity.YearEndView;
import chairtime.activity.YearFigures;
import chairtime.platform.Money;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What stands in a year end: figures, query, recovery. */
final class YearEndCards {

    private YearEndCards() {}

    static List<Card> of(YearEndView yearEnd) {
        List<Card> cards = new ArrayList<>();
        if (yearEnd.recovery() != null) {
            cards.add(recovery(yearEnd.recovery(), yearEnd.status() == YearEndStatus.RECOVERY_SET));
        }
        if (yearEnd.query() != null) {
            cards.add(query(yearEnd.query()));
        }
        cards.add(figures(yearEnd));
        return cards;
    }

    private static Card figures(YearEndView yearEnd) {
        YearFigures year = yearEnd.contract().figures();
        FactsList list = new FactsList();
        YearEndResult.Unscheduled second = yearEnd.result().unscheduled();
        list.fact(second == null ? "Target" : "Routine target", Formats.uda(year.contracted()));
        list.fact("Value of the target", Formats.money(year.value()));
        list.fact("Delivered", Formats.uda(year.delivered()));
        list.fact("Brought in", Formats.uda(year.carryForward()) + " (a deficit is positive, a credit negative)");
        list.fact("New Patient Premium", Formats.uda(year.newPatientPremium()));
        list.fact("Other credits", Formats.uda(year.miscellaneous()));
        list.fact("Adjusted", Formats.uda(yearEnd.result().adjusted()));
        list.fact("Carried forward", Formats.uda(yearEnd.result().carriedForward()));
        list.fact("Neither paid nor carried", Formats.uda(yearEnd.result().unpaidExcess()));
        if (second != null) {
            list.fact("Unscheduled courses to give", Formats.count(second.required()));
            list.fact(
                    "Unscheduled courses given",
                    Formats.count(second.given()) + " (" + Formats.percent(second.percent()) + ")");
            list.fact("Recovered for unscheduled care", Formats.money(second.recovery()));
            list.fact("Paid for courses above those to give", Formats.money(second.paidAbove()));
        }
        if (yearEnd.result().services().exceeds(Money.ZERO)) {
            list.fact(
                    "Recovered for sedation and visits at home",
                    Formats.money(yearEnd.result().services()));
        }
        list.fact("Rule", yearEnd.result().rule());
        return new Card(
                "Figures",
                list,
                new Anchor(DeliveryNavigation.contract(yearEnd.contract().contractNumber()), "See the contract"));
    }

    private static Card query(YearEndView.Query query) {
        FactsList list = new FactsList();
        list.fact("What is wrong", query.reason());
        list.fact("Delivered, as the practice knows it", Formats.uda(query.delivered()));
        list.fact("Queried", Formats.dateTime(query.at()) + ", " + query.by());
        list.fact("Answer", query.answer() == null ? "Not yet" : query.answer() + " (" + query.answeredBy() + ")");
        return new Card("Query of the practice", list);
    }

    private static Card recovery(YearEndView.Recovery recovery, boolean set) {
        FactsList list = new FactsList();
        list.fact("Decision", recovery.plan().kind().label());
        list.fact("In all", Formats.money(recovery.plan().amount()));
        list.fact("Breach notice", recovery.plan().breachNotice() ? "Yes" : "No");
        list.fact("Reason", recovery.plan().reason());
        list.fact("Decided by", recovery.decidedBy() + ", " + Formats.dateTime(recovery.decidedAt()));
        if (recovery.remark() != null) {
            list.fact("The practice said", Objects.requireNonNull(recovery.remark()));
        }
        DataGrid<Instalment> grid = new DataGrid<>("Instalments");
        grid.count("Instalment", Instalment::number);
        grid.date("Due on", Instalment::dueOn);
        grid.money("Amount (£)", Instalment::amount);
        grid.setItems(recovery.instalments());
        grid.neverScrolls();
        boolean shown = !set && !recovery.instalments().isEmpty();
        grid.setVisible(shown);
        Card card = new Card("Recovery", list, grid);
        return shown ? card.actions(grid.downloads("instalments")) : card;
    }
}
