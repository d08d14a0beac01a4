package chairtime.procurement.ui;

import chairtime.platform.ui.Formats;
import chairtime.procurement.CallTerms;
import chairtime.procurement.Criterion;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The terms of a call to read: before it is published, and on its page. */
class CallSummary extends Div {

    /**
     * @param terms the terms
     * @param evaluators names of those who score
     */
    CallSummary(CallTerms terms, List<String> evaluators) {
        addClassName("call-summary");
        add(
                new H3("Sessions"),
                new FactsList()
                        .fact("How many", Words.sessions(terms.sessionsWanted()))
                        .fact("When", PatternWords.of(terms.pattern()))
                        .fact("Between", Words.days(terms.firstDay(), terms.lastDay()))
                        .fact(
                                "Each session offers",
                                Formats.count(terms.slotsPerSession(), "appointment", "appointments")),
                new H3("Money"),
                new FactsList()
                        .fact("A session costs at most", Formats.money(terms.priceCeiling()))
                        .fact("Budget", Formats.money(terms.budget()) + ", not shown to bidders"),
                new H3("Who"),
                new FactsList()
                        .fact("May bid", eligibility(terms))
                        .fact("Score", evaluators.isEmpty() ? "Nobody named yet" : Words.listed(evaluators))
                        .fact("Scores wanted by", Formats.date(terms.scoringDueOn())),
                new H3("Criteria"),
                criteria(terms.criteria()));
    }

    private static String eligibility(CallTerms terms) {
        String where = terms.eligibility().districts().isEmpty()
                ? "Practices of the whole area"
                : "Practices in " + Words.area(terms.eligibility().districts());
        return terms.eligibility().minimumDeliveryPercent() == null
                ? where
                : where + " that delivered at least "
                        + Formats.percent(terms.eligibility().minimumDeliveryPercent());
    }

    private static OrderedList criteria(List<Criterion> criteria) {
        OrderedList list = new OrderedList();
        list.addClassName("criteria-list");
        criteria.forEach(criterion -> {
            Span name = new Span(criterion.name() + ", " + criterion.weight() + " %");
            name.addClassName("criterion-name");
            Paragraph question = new Paragraph(criterion.question());
            list.add(new ListItem(name, question));
        });
        return list;
    }
}
