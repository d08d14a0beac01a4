package chairtime.activity.ui;

import chairtime.activity.AgreedRebase;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** What the commissioner decides on an answer, or without one. */
class MidYearDecisionForm extends ReviewForm {

    private static final int TEXT_LENGTH = 2000;

    /** Takes the decision; one method for each. */
    interface Decisions {

        void acceptPlan(String reason);

        void askAgain(String question);

        void withhold(Money amount, String reason);

        void agreeRebase(AgreedRebase agreed, String reason);
    }

    /** What can be chosen. */
    enum Choice {
        ACCEPT("Accept the plan"),
        ASK_AGAIN("Ask the practice again"),
        WITHHOLD("Withhold part of later payments"),
        REBASE("Record an agreed rebase");

        private final String label;

        Choice(String label) {
            this.label = label;
        }
    }

    private final RadioButtonGroup<Choice> choice = keep("decision", new RadioButtonGroup<>("Your decision"));
    private final BigDecimalField withheld = pounds("withheld", "Withhold at most", "");
    private final BigDecimalField target = units("rebasedTarget", "Agreed yearly target", "");
    private final BigDecimalField value = pounds("rebasedValue", "Agreed yearly value", "");
    private final DayField from = day("rebasedFrom", "From", "The terms of the contract are changed by themselves.");
    private final TextArea reason =
            text("reason", "Reason", "The practice reads it in the letter; it is kept for the auditor.", TEXT_LENGTH);
    private final TextArea question = text(
            "question", "What is still missing", "The practice reads it and gets another time to answer.", TEXT_LENGTH);
    private final transient Decisions decisions;
    private final Money most;

    /**
     * @param answered whether there is a plan to accept
     * @param most the most that can be withheld
     */
    MidYearDecisionForm(boolean answered, Money most, Decisions decisions) {
        this.decisions = decisions;
        this.most = most;
        choice.setItems(Arrays.stream(Choice.values())
                .filter(one -> answered || one != Choice.ACCEPT)
                .toList());
        choice.setItemLabelGenerator(one -> one.label);
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.addValueChangeListener(change -> show());
        hint(withheld, "At most " + most + ", the value of the expected shortfall.");
        foot(main("Decide", this::decide));
        show();
    }

    private void show() {
        Choice chosen = choice.getValue();
        withheld.setVisible(chosen == Choice.WITHHOLD);
        target.setVisible(chosen == Choice.REBASE);
        value.setVisible(chosen == Choice.REBASE);
        from.setVisible(chosen == Choice.REBASE);
        question.setVisible(chosen == Choice.ASK_AGAIN);
        reason.setVisible(chosen != null && chosen != Choice.ASK_AGAIN);
    }

    private void decide() {
        if (!check(problems())) {
            return;
        }
        switch (choice.getValue()) {
            case ACCEPT -> attempt(() -> decisions.acceptPlan(reason.getValue()));
            case ASK_AGAIN -> attempt(() -> decisions.askAgain(question.getValue()));
            case WITHHOLD -> withhold();
            case REBASE -> attempt(() -> decisions.agreeRebase(agreed(), reason.getValue()));
        }
    }

    private void withhold() {
        Money amount = Money.rounded(withheld.getValue());
        Confirm.ask(
                "Withhold at most " + amount + "?",
                "The practice gets a letter with the amount and the reason, and finance is told. The expected shortfall"
                        + " is worth " + most + ".",
                "Withhold at most " + amount,
                () -> attempt(() -> decisions.withhold(amount, reason.getValue())));
    }

    private AgreedRebase agreed() {
        LocalDate day = from.getValue();
        return new AgreedRebase(new Uda(target.getValue()), Money.rounded(value.getValue()), day);
    }

    private Map<Component, String> problems() {
        Map<Component, String> problems = new LinkedHashMap<>();
        if (choice.isEmpty()) {
            problems.put(choice, "Choose what you decide.");
            return problems;
        }
        demand(problems, withheld, field -> !withheld.isEmpty(), "Write how much is withheld.");
        demand(problems, target, field -> !target.isEmpty(), "Write the agreed target.");
        demand(problems, value, field -> !value.isEmpty(), "Write the agreed value.");
        demand(problems, from, field -> !from.isEmpty(), "Choose the first day.");
        demand(problems, reason, field -> !reason.getValue().isBlank(), "Write the reason.");
        demand(problems, question, field -> !question.getValue().isBlank(), "Write what is still missing.");
        return problems;
    }

    private static void demand(
            Map<Component, String> problems, Component field, Predicate<Component> filled, String sentence) {
        if (field.isVisible() && !filled.test(field)) {
            problems.put(field, sentence);
        }
    }
}
