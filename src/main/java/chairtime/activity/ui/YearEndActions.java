package chairtime.activity.ui;

import chairtime.activity.AnswerForm;
import chairtime.activity.YearEndChecks;
import chairtime.activity.YearEndDesk;
import chairtime.activity.YearEndView;
import chairtime.platform.LondonTime;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Messages;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** What whoever looks at a year end can do next. */
@SpringComponent
class YearEndActions {

    private final YearEndChecks checks;
    private final YearEndDesk desk;
    private final CurrentUser currentUser;
    private final Clock clock;

    YearEndActions(YearEndChecks checks, YearEndDesk desk, CurrentUser currentUser, Clock clock) {
        this.checks = checks;
        this.desk = desk;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Cards with forms.
     *
     * @param changed called when something was done
     */
    List<Card> of(YearEndView yearEnd, Runnable changed) {
        SignedInUser user = currentUser.require();
        boolean works = user.has(Role.RECOVERY_LEAD) || user.has(Role.COMMISSIONER);
        boolean practice = user.has(Role.PROVIDER);
        return switch (yearEnd.status()) {
            case BY_HAND -> works ? List.of(judge(yearEnd, changed)) : List.of();
            case PROVISIONAL ->
                practice && yearEnd.queryUntil() != null
                        ? List.of(accept(yearEnd, changed), query(yearEnd, changed))
                        : List.of();
            case QUERIED -> works ? List.of(answer(yearEnd, changed)) : List.of();
            case RECOVERY_DUE -> works ? List.of(recovery(yearEnd, changed)) : List.of();
            case SCHEDULE_OFFERED -> practice ? List.of(schedule(yearEnd, changed)) : List.of();
            case CLOSING, RECOVERY_SET, SETTLED -> List.of();
        };
    }

    private Card judge(YearEndView yearEnd, Runnable changed) {
        return new Card(
                "Judge this year",
                new Paragraph(yearEnd.result().rule()),
                new JudgeForm(
                        yearEnd.result(),
                        (outcome, recovery, carried, reason) -> done(
                                () -> desk.judge(yearEnd.id(), yearEnd.version(), outcome, recovery, carried, reason),
                                "Judged. The practice gets the provisional result.",
                                changed)));
    }

    private Card accept(YearEndView yearEnd, Runnable changed) {
        Button accept = new Button(
                "Accept this result",
                click -> Confirm.ask(
                        "Accept this result?",
                        "It becomes final now, and you cannot query it any more.",
                        "Accept this result",
                        () -> done(
                                () -> checks.accept(yearEnd.id(), yearEnd.version()),
                                "Accepted. You get the final letter.",
                                changed)));
        return new Card(
                "If the figures are right",
                new Paragraph("Without a query the result becomes final after %s. You may accept it before."
                        .formatted(Formats.date(yearEnd.queryUntil()))),
                accept);
    }

    private Card query(YearEndView yearEnd, Runnable changed) {
        return new Card(
                "If they are not: query by " + Formats.date(yearEnd.queryUntil()),
                new Paragraph("Say what is wrong and which figure you think is right. The commissioner answers before"
                        + " the result becomes final."),
                new QueryForm(
                        "reason",
                        "Delivered, as you know it",
                        "What is wrong",
                        yearEnd.contract().figures().delivered(),
                        "Send query",
                        drafts(yearEnd, AnswerForm.YEAR_END_QUERY),
                        (units, reason) -> done(
                                () -> checks.query(yearEnd.id(), yearEnd.version(), reason, units),
                                "Your query is sent.",
                                changed)));
    }

    private Card answer(YearEndView yearEnd, Runnable changed) {
        YearEndView.Query query = Objects.requireNonNull(yearEnd.query());
        return new Card(
                "Answer the query",
                new Paragraph("The practice says it delivered %s: %s"
                        .formatted(Formats.uda(query.delivered()), query.reason())),
                new YearEndAnswerForm(
                        yearEnd,
                        (units, courses, answer) -> done(
                                () -> desk.answerQuery(yearEnd.id(), yearEnd.version(), units, courses, answer),
                                "Answered. The practice gets the final letter.",
                                changed)));
    }

    private Card recovery(YearEndView yearEnd, Runnable changed) {
        Card card = new Card("Decide recovery");
        if (yearEnd.recovery() != null) {
            card.add(new Paragraph(
                    yearEnd.recovery().remark() == null
                            ? "The practice did not answer the instalments offered before."
                            : "The practice did not agree: "
                                    + yearEnd.recovery().remark()));
        }
        card.add(new RecoveryForm(
                yearEnd.result().recovery(),
                LondonTime.day(clock.instant()),
                plan -> done(
                        () -> desk.decideRecovery(yearEnd.id(), yearEnd.version(), plan),
                        "Decided. The practice gets a letter.",
                        changed)));
        return card;
    }

    private Card schedule(YearEndView yearEnd, Runnable changed) {
        YearEndView.Recovery recovery = Objects.requireNonNull(yearEnd.recovery());
        Button agree = new Button(
                "Agree to the instalments",
                click -> Confirm.ask(
                        "Agree to pay %s?".formatted(recovery.plan().amount()),
                        "In %d instalments, the first on %s."
                                .formatted(
                                        recovery.instalments().size(),
                                        Formats.date(recovery.plan().firstOn())),
                        "Agree to the instalments",
                        () -> answer(yearEnd, true, "", changed)));
        agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Card(
                "Instalments for your agreement, by " + Formats.date(recovery.answerUntil()),
                agree,
                new ReviewTextForm(
                        "remark",
                        "What you need instead",
                        "For instance more instalments, or another first day.",
                        "Do not agree",
                        drafts(yearEnd, AnswerForm.RECOVERY_ANSWER),
                        remark -> answer(yearEnd, false, remark, changed)));
    }

    private DraftKeeper drafts(YearEndView yearEnd, AnswerForm form) {
        return new DraftKeeper(
                checks.draft(yearEnd.id(), form),
                (seen, figure, words) -> checks.saveDraft(yearEnd.id(), form, seen, figure, words),
                clock);
    }

    private void answer(YearEndView yearEnd, boolean agreed, String remark, Runnable changed) {
        done(
                () -> checks.answerSchedule(yearEnd.id(), yearEnd.version(), agreed, remark),
                agreed ? "Agreed. You get a letter with the instalments." : "Your commissioner is told.",
                changed);
    }

    private static void done(Runnable work, String sentence, Runnable changed) {
        work.run();
        Messages.done(sentence);
        changed.run();
    }
}
