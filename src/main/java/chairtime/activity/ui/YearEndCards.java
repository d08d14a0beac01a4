package chairtime.activity.ui;

import chairtime.activity.Instalment;
import chairtime.activity.YearEndView;
import chairtime.activity.YearFigures;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Formats;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What stands in a year end: figures, query, recovery. */
final class YearEndCards {

    private YearEndCards() {}

    static List<Card> of(YearEndView yearEnd) {
        List<Card> cards = new ArrayList<>();
        if (yearEnd.recovery() != null) {
            cards.add(recovery(yearEnd.recovery()));
        }
        if (yearEnd.query() != null) {
            cards.add(query(yearEnd.query()));
        }
        cards.add(figures(yearEnd));
        return cards;
    }

    private static Card figures(YearEndView yearEnd) {
        YearFigures year = yearEnd.contract().figures();
        DescriptionList list = facts();
        fact(list, "Target", Formats.uda(year.contracted()));
        fact(list, "Value of the target", Formats.money(year.value()));
        fact(list, "Delivered", Formats.uda(year.delivered()));
        fact(list, "Brought in", Formats.uda(year.carryForward()) + " (a deficit is positive, a credit negative)");
        fact(list, "New Patient Premium", Formats.uda(year.newPatientPremium()));
        fact(list, "Other credits", Formats.uda(year.miscellaneous()));
        fact(list, "Adjusted", Formats.uda(yearEnd.result().adjusted()));
        fact(list, "Carried forward", Formats.uda(yearEnd.result().carriedForward()));
        fact(list, "Neither paid nor carried", Formats.uda(yearEnd.result().unpaidExcess()));
        fact(list, "Rule", yearEnd.result().rule());
        return new Card(
                "Figures",
                list,
                new Anchor(DeliveryNavigation.contract(yearEnd.contract().contractNumber()), "See the contract"));
    }

    private static Card query(YearEndView.Query query) {
        DescriptionList list = facts();
        fact(list, "What is wrong", query.reason());
        fact(list, "Delivered, as the practice knows it", Formats.uda(query.delivered()));
        fact(list, "Queried", Formats.dateTime(query.at()) + ", " + query.by());
        fact(list, "Answer", query.answer() == null ? "Not yet" : query.answer() + " (" + query.answeredBy() + ")");
        return new Card("Query of the practice", list);
    }

    private static Card recovery(YearEndView.Recovery recovery) {
        DescriptionList list = facts();
        fact(list, "Decision", recovery.plan().kind().label());
        fact(list, "In all", Formats.money(recovery.plan().amount()));
        fact(list, "Breach notice", recovery.plan().breachNotice() ? "Yes" : "No");
        fact(list, "Reason", recovery.plan().reason());
        fact(list, "Decided by", recovery.decidedBy() + ", " + Formats.dateTime(recovery.decidedAt()));
        if (recovery.remark() != null) {
            fact(list, "The practice said", Objects.requireNonNull(recovery.remark()));
        }
        DataGrid<Instalment> grid = new DataGrid<>("Instalments");
        grid.count("Instalment", Instalment::number);
        grid.date("Due on", Instalment::dueOn);
        grid.money("Amount (£)", Instalment::amount);
        grid.setItems(recovery.instalments());
        grid.neverScrolls();
        grid.setVisible(!recovery.instalments().isEmpty());
        return new Card("Recovery", list, grid);
    }

    private static DescriptionList facts() {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts-list");
        return list;
    }

    private static void fact(DescriptionList list, String label, String value) {
        list.add(new Term(label), new Description(value));
    }
}
