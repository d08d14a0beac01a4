package chairtime.procurement.ui;

import chairtime.procurement.CallTerms;
import chairtime.procurement.Criterion;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Third step of a call: what bids are scored on, with weights that add to 100. */
class CriteriaEditor extends CallStep {

    static final String CRITERIA = "criteria";

    private final FormFields fields = new FormFields();
    private final List<CriterionFields> rows = new ArrayList<>();
    private final Div list = new Div();
    private final WeightsTogether together = fields.add(CRITERIA, new WeightsTogether());
    private Runnable changed = () -> {};

    CriteriaEditor(CallTerms terms) {
        super("How bids are scored");
        list.addClassName("criteria");
        terms.criteria().forEach(this::addRow);
        add(
                new Paragraph("Providers see the criteria and their weights, and answer each question in their bid."
                        + " Evaluators give 0 to 5 points for each."),
                list,
                together,
                Fields.other("Add a criterion", () -> {
                    addRow(new Criterion(rows.size() + 1, "", "", 0));
                    rows.get(rows.size() - 1).focus();
                    changed();
                }));
        showTogether();
    }

    /** These terms with what the step says. */
    CallTerms over(CallTerms base) {
        return new CallTerms(
                base.pattern(),
                base.slotsPerSession(),
                base.priceCeiling(),
                base.eligibility(),
                base.deadline(),
                criteria(),
                base.evaluators(),
                base.scoringDueOn(),
                base.sessionsWanted(),
                base.budget(),
                base.firstDay(),
                base.lastDay());
    }

    /** The criteria in their order, numbered from 1. */
    List<Criterion> criteria() {
        List<Criterion> all = new ArrayList<>();
        rows.forEach(row -> all.add(row.criterion(all.size() + 1)));
        return all;
    }

    @Override
    FormFields fields() {
        return fields;
    }

    @Override
    Map<String, String> problems() {
        int weights = weights();
        return new Problems()
                .when(rows.isEmpty(), CRITERIA, "Add at least one criterion.")
                .when(
                        rows.stream().anyMatch(CriterionFields::incomplete),
                        CRITERIA,
                        "Give every criterion a name, a" + " question and a weight of at least 1 %.")
                .when(
                        weights != CallTerms.FULL_WEIGHT,
                        CRITERIA,
                        "Change the weights so that they add to 100 %; they add to " + weights + " %.")
                .byProperty();
    }

    @Override
    void onChange(Runnable listener) {
        changed = listener;
    }

    private void addRow(Criterion criterion) {
        CriterionFields row = new CriterionFields(criterion, this::changed, this::remove);
        rows.add(row);
        list.add(row);
    }

    private void remove(CriterionFields row) {
        rows.remove(row);
        list.remove(row);
        changed();
    }

    private void changed() {
        showTogether();
        changed.run();
    }

    private int weights() {
        return criteria().stream().mapToInt(Criterion::weight).sum();
    }

    private void showTogether() {
        together.show(weights());
    }
}
