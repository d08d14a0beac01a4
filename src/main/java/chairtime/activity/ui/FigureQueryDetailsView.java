package chairtime.activity.ui;

import chairtime.activity.FigureQueries;
import chairtime.activity.FigureQueryAnswers;
import chairtime.activity.FigureQueryDesk;
import chairtime.activity.FigureQueryId;
import chairtime.activity.FigureQueryStatus;
import chairtime.activity.FigureQueryView;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Consumer;

/** A query about a month's figure for both of its sides: what was asked and answered, and what can be done next. */
@Route(FigureQueryNavigation.QUERY)
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "FINANCE", "AUDITOR", "PROVIDER"})
class FigureQueryDetailsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FigureQueries queries;
    private final transient FigureQueryDesk desk;
    private final transient FigureQueryAnswers answers;
    private final transient Clock clock;
    private final boolean practice;
    private final boolean decides;

    FigureQueryDetailsView(
            FigureQueries queries,
            FigureQueryDesk desk,
            FigureQueryAnswers answers,
            CurrentUser currentUser,
            Clock clock) {
        super("Query");
        this.queries = queries;
        this.desk = desk;
        this.answers = answers;
        this.clock = clock;
        SignedInUser user = currentUser.require();
        practice = user.has(Role.PROVIDER);
        decides = user.has(Role.RECOVERY_LEAD) || user.has(Role.COMMISSIONER);
        under("Queries about figures", FigureQueryNavigation.QUERIES);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .getLong(FigureQueryNavigation.ID)
                .map(FigureQueryId::new)
                .orElseThrow());
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private void show(FigureQueryId id) {
        FigureQueryView query = queries.find(id);
        removeAll();
        title("Query %s: %s, %s".formatted(id.reference(), Formats.month(query.month()), query.providerName()));
        status(FigureQueryWords.tag(query.status()));
        facts(new KeyFacts()
                .fact("Contract", query.contractNumber())
                .fact("Contractor month", Formats.uda(query.published()))
                .fact("Claims", Formats.uda(query.claimed()))
                .fact("Answer by", Formats.date(query.answerDueOn()))
                .fact("Agreed", Formats.uda(query.agreed())));
        add(new Card("Question", new Paragraph(query.question())));
        if (query.answer() != null) {
            add(new Card(
                    "Answer of the practice",
                    new KeyFacts().fact("Right is", Formats.uda(query.proposed())),
                    new Paragraph(Objects.requireNonNull(query.answer()))));
        }
        addNext(query);
        add(new HistoryCard(queries.timeline(id)));
    }

    private void addNext(FigureQueryView query) {
        FigureQueryId id = query.id();
        if (practice && query.status() == FigureQueryStatus.ASKED) {
            add(new Card(
                    "Your answer",
                    new QueryForm(
                            "answer",
                            "UDA of the month that are right",
                            "How the difference comes about",
                            query.claimed(),
                            "Send answer",
                            new DraftKeeper(
                                    answers.draft(id),
                                    (seen, figure, words) -> answers.saveDraft(id, seen, figure, words),
                                    clock),
                            (figure, words) -> done(
                                    () -> answers.send(id, query.version(), figure, words),
                                    "Your answer is sent.",
                                    id))));
        }
        if (decides && query.status().canBecome(FigureQueryStatus.AGREED)) {
            add(
                    new Card(
                            "Agree the figure",
                            new QueryForm(
                                    "reason",
                                    "UDA of the month that count",
                                    "Why this figure is right",
                                    query.proposed() == null ? query.published() : query.proposed(),
                                    "Agree figure",
                                    null,
                                    (figure, reason) -> done(
                                            () -> desk.agree(id, query.version(), figure, reason),
                                            "Agreed. It counts in the ledger from now on, and the practice is told.",
                                            id))),
                    text(
                            "Ask again",
                            "question",
                            "Your question",
                            "Send query again",
                            "The practice is asked again.",
                            id,
                            question -> desk.askAgain(id, query.version(), question)));
        }
        if (decides && query.status().canBecome(FigureQueryStatus.WITHDRAWN)) {
            add(text(
                    "Withdraw the query",
                    "reason",
                    "Why it is not needed any more",
                    "Withdraw query",
                    "The query is withdrawn.",
                    id,
                    reason -> desk.withdraw(id, query.version(), reason)));
        }
    }

    private Card text(
            String title,
            String property,
            String label,
            String verb,
            String sentence,
            FigureQueryId id,
            Consumer<String> action) {
        return new Card(
                title,
                new ReviewTextForm(
                        property,
                        label,
                        "Both sides read it. Do not name patients.",
                        verb,
                        words -> done(() -> action.accept(words), sentence, id)));
    }

    private void done(Runnable work, String sentence, FigureQueryId id) {
        work.run();
        Messages.done(sentence);
        show(id);
    }
}
