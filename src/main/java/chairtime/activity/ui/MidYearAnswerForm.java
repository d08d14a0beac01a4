package chairtime.activity.ui;

import chairtime.activity.MidYearAnswer;
import chairtime.activity.MidYearDraft;
import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.DayField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** The answer of a practice: reasons, plan, and by when it will have worked. What is typed is kept as a draft. */
class MidYearAnswerForm extends ReviewForm {

    private final TextArea reasons = text(
            "reasons",
            "Why less than expected was delivered",
            "For instance vacancies, illness, building works. Do not name patients.",
            MidYearAnswer.TEXT_MAX_LENGTH);
    private final TextArea plan = text(
            "plan",
            "How you will make up the shortfall",
            "Who does what from when on, and how many units a month come of it.",
            MidYearAnswer.TEXT_MAX_LENGTH);
    private final DayField planBy = day("planBy", "By when the plan will have worked", "At the latest 31 March.");

    /**
     * @param draft what was written before
     * @param lastDay last day that the plan may name
     * @param keep keeps a draft of the version that was seen; answers its new version
     * @param send takes the whole answer
     */
    MidYearAnswerForm(
            MidYearDraft draft,
            LocalDate lastDay,
            BiFunction<Long, MidYearAnswer, Long> keep,
            Consumer<MidYearAnswer> send,
            Clock clock) {
        reasons.setValue(draft.answer().reasons());
        plan.setValue(draft.answer().plan());
        planBy.setValue(draft.answer().planBy());
        planBy.setMax(lastDay);
        DraftNote note =
                new DraftNote(draft.version(), seen -> keep.apply(seen, written()), clock, reasons, plan, planBy);
        foot(main("Send reasons and plan", () -> send(send)), note);
    }

    private void send(Consumer<MidYearAnswer> send) {
        Map<Component, String> problems = new LinkedHashMap<>();
        if (reasons.isEmpty()) {
            problems.put(reasons, "Write why less than expected was delivered.");
        }
        if (plan.isEmpty()) {
            problems.put(plan, "Write how the shortfall will be made up.");
        }
        if (planBy.isEmpty()) {
            problems.put(planBy, "Choose the day by which the plan will have worked.");
        }
        if (check(problems)) {
            Confirm.ask(
                    "Send reasons and plan?",
                    "The commissioner reads them and decides. You cannot change them afterwards.",
                    "Send reasons and plan",
                    () -> attempt(() -> send.accept(written())));
        }
    }

    private MidYearAnswer written() {
        return new MidYearAnswer(reasons.getValue(), plan.getValue(), planBy.getValue());
    }
}
