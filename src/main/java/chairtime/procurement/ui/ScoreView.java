package chairtime.procurement.ui;

import chairtime.platform.RefusedException;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.StatusTag;
import chairtime.procurement.CallId;
import chairtime.procurement.Evaluations;
import chairtime.procurement.Interests;
import chairtime.procurement.Score;
import chairtime.procurement.ScoringSheet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;

/** Scoring the bids of a call: interests first, then every bid against every criterion. */
@Route(ProcurementNavigation.SCORE_BIDS)
@PageTitle("Score bids")
@RolesAllowed("EVALUATOR")
class ScoreView extends Page implements BeforeEnterObserver {

    private final transient Evaluations evaluations;
    private final transient Clock clock;
    private final DraftNote note = new DraftNote();
    private long version;

    ScoreView(Evaluations evaluations, Clock clock) {
        super("Score bids");
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CallId call = CallEntry.id(event);
        CallEntry.show(event, call, () -> {
            ScoringSheet sheet = evaluations.sheet(call);
            under(sheet.title(), ProcurementNavigation.call(call));
            show(sheet);
        });
    }

    private void show(ScoringSheet sheet) {
        version = sheet.version();
        removeAll();
        noActions();
        title("Score bids: " + sheet.title());
        facts(new KeyFacts()
                .fact("Scores wanted by", Formats.date(sheet.dueOn()))
                .fact("Bids", Formats.count(sheet.bidders().size()))
                .fact("Criteria", Formats.count(sheet.criteria().size())));
        if (sheet.interests() == Interests.STEPPED_ASIDE) {
            status(new StatusTag("Stepped aside", StatusTag.Kind.STOPPED));
            add(new EmptyState(
                    "You stepped aside from this call", "The commissioner is told. There is nothing more to do."));
        } else if (sheet.interests() == Interests.NOT_DECLARED) {
            add(new InterestsPanel(
                    sheet.bidders(), () -> declare(sheet.callId()), reason -> stepAside(sheet.callId(), reason)));
        } else {
            showForm(sheet);
        }
    }

    private void showForm(ScoringSheet sheet) {
        if (sheet.scoresIn()) {
            status(new StatusTag("Your scores are in", StatusTag.Kind.DONE));
        } else {
            moreAction("Step aside from this call", () -> InterestsPanel.stepAsideDialog(
                            reason -> stepAside(sheet.callId(), reason))
                    .open());
        }
        add(new ScoreForm(
                sheet, scores -> keep(sheet.callId(), scores), scores -> submit(sheet.callId(), scores), note));
    }

    private void declare(CallId call) {
        evaluations.declareNoInterest(call);
        show(evaluations.sheet(call));
    }

    private void stepAside(CallId call, String reason) {
        evaluations.stepAside(call, reason);
        Messages.done("You have stepped aside, and the commissioner is told.");
        UI.getCurrent().navigate(ProcurementNavigation.call(call));
    }

    private void keep(CallId call, List<Score> scores) {
        try {
            version = evaluations.saveDraft(call, version, scores).version();
            note.kept(clock.instant());
        } catch (RefusedException refusal) {
            note.notKept(refusal.getMessage());
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            note.notKept("it was changed in another window");
            Messages.lostUpdate();
        }
    }

    private void submit(CallId call, List<Score> scores) {
        evaluations.submit(call, version, scores);
        Messages.done("Your scores are in. Nobody sees them until everybody's are.");
        UI.getCurrent().navigate(ProcurementNavigation.call(call));
    }
}
