package chairtime.procurement.ui;

import chairtime.platform.NotFoundException;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.ProcessDiagram;
import chairtime.platform.ui.Timeline;
import chairtime.procurement.Awards;
import chairtime.procurement.CallStatus;
import chairtime.procurement.CallView;
import chairtime.procurement.Calls;
import chairtime.procurement.DiarySession;
import chairtime.procurement.Evaluations;
import chairtime.procurement.EvaluatorScores;
import chairtime.procurement.EvaluatorView;
import chairtime.procurement.OpenedBid;
import chairtime.procurement.OpenedBids;
import chairtime.procurement.SessionDiary;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import chairtime.workflow.ProcessDiagrams;
import chairtime.workflow.ProcessProgress;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/** What stands in each tab of a call. */
@SpringComponent
class CallTabContents {

    private static final String PROCESS = "capacityProcurement";
    private static final String LETTERS = "letters";

    private final Calls calls;
    private final OpenedBids openedBids;
    private final Evaluations evaluations;
    private final Awards awards;
    private final SessionDiary diary;
    private final ProcessDiagrams diagrams;
    private final CurrentUser currentUser;

    CallTabContents(
            Calls calls,
            OpenedBids openedBids,
            Evaluations evaluations,
            Awards awards,
            SessionDiary diary,
            ProcessDiagrams diagrams,
            CurrentUser currentUser) {
        this.calls = calls;
        this.openedBids = openedBids;
        this.evaluations = evaluations;
        this.awards = awards;
        this.diary = diary;
        this.diagrams = diagrams;
        this.currentUser = currentUser;
    }

    /** The tabs that the person has use of. */
    List<CallTab> tabs(CallView call) {
        boolean commissioner = currentUser.require().has(Role.COMMISSIONER);
        return Arrays.stream(CallTab.values())
                .filter(tab -> tab != CallTab.PROVIDERS || commissioner)
                .filter(tab -> tab != CallTab.SESSIONS || call.status() == CallStatus.AWARDED)
                .filter(tab -> tab != CallTab.LETTERS || call.publishedAt() != null)
                .toList();
    }

    Component of(CallTab tab, CallView call) {
        try {
            return content(tab, call);
        } catch (AccessDeniedException undeclared) {
            return new EmptyState(
                    "Not for you at the moment",
                    "Whoever scores reads the bids after declaring to have no interest in any bidder. Choose \"Score"
                            + " bids\" to declare. Whoever stepped aside does not read them.");
        }
    }

    private Component content(CallTab tab, CallView call) {
        return switch (tab) {
            case OVERVIEW -> createOverview(call);
            case PROVIDERS -> new EligibilityGrid(calls.eligibility(call.terms().eligibility()));
            case BIDS -> createBids(call);
            case SCORING -> createScoring(call);
            case AWARD -> createAwards(call);
            case SESSIONS -> createSessions(call);
            case LETTERS -> createLetters(call);
            case HISTORY ->
                new Card(
                        "What happened",
                        new Timeline(calls.timeline(call.id()).stream()
                                .map(event -> new Timeline.Entry(event.at(), event.who(), event.text()))
                                .toList()));
            case PROCESS -> createProcess(call);
        };
    }

    private static Component createOverview(CallView call) {
        Paragraph who = new Paragraph("Prepared by " + call.preparedByName()
                + (call.publishedAt() == null ? "" : ", published " + Formats.dateTime(call.publishedAt()))
                + ". Reference " + call.id().reference() + ".");
        who.addClassName("hint");
        Card card = new Card(
                "Terms",
                new CallSummary(
                        call.terms(),
                        call.evaluators().stream().map(EvaluatorView::name).toList()),
                who);
        Anchor need = new Anchor(ProcurementNavigation.need(call.needId()), "See the need behind it");
        card.add(need);
        return card;
    }

    private Component createBids(CallView call) {
        if (!call.bidsOpened()) {
            return new UnreadBids(call);
        }
        List<OpenedBid> bids = openedBids.ofCall(call.id());
        Paragraph audited =
                new Paragraph("Every look at these bids is taken down in the audit record, with your name.");
        audited.addClassName("hint");
        return bids.isEmpty()
                ? new EmptyState("No bids", "The deadline passed without a bid.")
                : new Card(
                        Formats.count(bids.size(), "bid", "bids") + ", opened " + Formats.dateTime(call.openedAt()),
                        audited,
                        new BidComparison(bids, call.terms().criteria()));
    }

    private Component createScoring(CallView call) {
        if (!call.bidsOpened()) {
            return new EmptyState(
                    call.status().isEnded() ? "Nothing was scored" : "Scoring starts when the bids are opened",
                    "Each evaluator scores every bid against every criterion, without seeing the others' scores. Named"
                            + " for this call: "
                            + Words.listed(call.evaluators().stream()
                                    .map(EvaluatorView::name)
                                    .toList())
                            + ".");
        }
        List<EvaluatorScores> scores = evaluations.all(call.id());
        List<OpenedBid> bids = scores.isEmpty() ? List.of() : openedBids.ofCall(call.id());
        return new Card(
                "Who has scored",
                new ScoresOverview(call.evaluators(), scores, bids, call.terms().criteria()));
    }

    private Component createAwards(CallView call) {
        Div rounds = new Div();
        rounds.addClassName("stack");
        awards.rounds(call.id()).forEach(award -> rounds.add(new AwardPanel(award)));
        return rounds.getComponentCount() > 0
                ? rounds
                : new EmptyState(
                        call.status().isEnded() ? "No award was proposed" : "No award proposed yet",
                        "When every evaluator has scored, the commissioner proposes how many sessions to take of which"
                                + " bid. It goes to the approver whose limit covers it.");
    }

    private Component createSessions(CallView call) {
        DataGrid<DiarySession> grid = new DataGrid<>("Extra sessions of this call");
        grid.date("Day", DiarySession::day);
        grid.text("Start", session -> session.startTime().toString());
        grid.text("Practice", DiarySession::providerName).setFlexGrow(2);
        grid.text("Contract", DiarySession::contractNumber);
        grid.count("Appointments", DiarySession::slots);
        grid.money("Price", DiarySession::price);
        grid.setItems(query -> diary.ofCall(call.id(), VaadinSpringDataHelpers.toSpringPageRequest(query)).stream());
        return grid.whenEmpty(new EmptyState("No sessions", "Sessions stand here once the award is approved."));
    }

    private static Component createLetters(CallView call) {
        Anchor link = new Anchor(LETTERS + "?text=" + call.id().reference(), "See the letters of this call");
        return new Card(
                "Letters",
                new Paragraph("Each bidder gets a letter when it is decided: which sessions were awarded, or why none,"
                        + " with the scores for each criterion. The letters are kept as PDF under "
                        + call.id().reference() + "."),
                link);
    }

    private Component createProcess(CallView call) {
        try {
            ProcessProgress progress =
                    diagrams.progress(PROCESS, String.valueOf(call.id().value()));
            return new ProcessDiagram(progress.bpmnXml(), progress.activeIds(), progress.doneIds());
        } catch (NotFoundException noProcess) {
            return new EmptyState("No diagram to show", noProcess.getMessage());
        }
    }
}
