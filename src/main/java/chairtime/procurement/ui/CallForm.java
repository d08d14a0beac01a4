package chairtime.procurement.ui;

import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.Formats;
import chairtime.procurement.CallTerms;
import chairtime.procurement.Eligibility;
import chairtime.procurement.Person;
import chairtime.procurement.ProviderEligibility;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** The form of a call in steps: what is said is kept at once, and read once more before it is published. */
class CallForm extends Div {

    /**
     * What can be chosen.
     *
     * @param districts districts with contracts
     * @param evaluators who may be named to score
     * @param eligibility who may bid under a rule
     */
    record Choices(
            List<String> districts,
            List<Person> evaluators,
            Function<Eligibility, List<ProviderEligibility>> eligibility) {}

    private static final int SUMMARY = 3;

    private final FormFields fields = new FormFields();
    private final CallTermsForm terms;
    private final CallWhoForm who;
    private final CriteriaEditor criteria;
    private final CallSteps steps;
    private final Div shown = new Div();
    private final Div foot = new Div();
    private final DraftNote note;
    private final transient CallTerms original;
    private final transient Consumer<CallTerms> publish;
    private int current;

    /**
     * @param original the terms so far
     * @param choices what can be chosen
     * @param keep keeps the draft after each change
     * @param publish publishes; a refusal is shown at its field
     * @param note where it is said that the draft is kept
     */
    CallForm(
            CallTerms original,
            Choices choices,
            Consumer<CallTerms> keep,
            Consumer<CallTerms> publish,
            DraftNote note,
            Clock clock) {
        this.original = original;
        this.publish = publish;
        this.note = note;
        addClassNames("form", "call-form");
        terms = new CallTermsForm(original, clock);
        who = new CallWhoForm(original, choices.districts(), choices.evaluators(), choices.eligibility());
        criteria = new CriteriaEditor(original);
        List<CallStep> all = List.of(terms, who, criteria);
        all.forEach(step -> {
            fields.addAll(step.fields());
            step.onChange(() -> keep.accept(written()));
        });
        steps = new CallSteps(List.of(terms.title(), who.title(), criteria.title(), "Check and publish"), this::open);
        foot.addClassName("form-foot");
        add(steps, fields.summary(), shown, foot);
        open(0);
    }

    /** What the form says now, complete or not. */
    CallTerms written() {
        return criteria.over(who.over(terms.over(original)));
    }

    FormFields fields() {
        return fields;
    }

    void open(int step) {
        if (step == SUMMARY && backToFirstProblem()) {
            return;
        }
        current = step;
        steps.show(step);
        shown.removeAll();
        foot.removeAll();
        if (step > 0) {
            foot.add(new Button("Back", click -> open(current - 1)));
        }
        if (step < SUMMARY) {
            shown.add(List.of(terms, who, criteria).get(step));
            Button next = Fields.main("Next: " + steps.title(step + 1), this::next);
            foot.add(next);
        } else {
            showSummary();
        }
        foot.add(note);
    }

    private void next() {
        CallStep step = List.of(terms, who, criteria).get(current);
        if (fields.check(step.problems())) {
            open(current + 1);
        }
    }

    private void showSummary() {
        long eligible = who.eligible();
        String practices = Formats.count(eligible, "practice", "practices");
        CallTerms read = written();
        shown.add(
                new H2("Read it once more"),
                new Paragraph("When you publish, " + practices + " are told by e-mail at once. Bids stay sealed until "
                        + Formats.dateTime(chairtime.platform.LondonTime.instantOf(read.deadline()))
                        + ". After that the terms cannot be changed; the deadline can be moved to a later time."),
                new CallSummary(read, who.evaluatorNames()));
        Button button = new Button("Publish to " + practices, click -> askToPublish(practices));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        foot.add(button);
    }

    private void askToPublish(String practices) {
        if (!backToFirstProblem()) {
            Confirm.ask(
                    "Publish this call?",
                    practices + " are told by e-mail at once, and its terms can no longer be changed.",
                    "Publish to " + practices,
                    () -> fields.attempt(() -> publish.accept(written())));
        }
    }

    private boolean backToFirstProblem() {
        List<CallStep> all = List.of(terms, who, criteria);
        for (int step = 0; step < all.size(); step++) {
            Map<String, String> problems = all.get(step).problems();
            if (!problems.isEmpty()) {
                open(step);
                fields.check(problems);
                return true;
            }
        }
        return false;
    }
}
