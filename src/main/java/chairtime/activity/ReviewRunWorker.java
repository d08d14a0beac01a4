package chairtime.activity;

import chairtime.activity.domain.Deed;
import chairtime.activity.domain.ReviewRunLineRows;
import chairtime.activity.domain.ReviewRunRows;
import chairtime.notification.Notices;
import chairtime.platform.ui.Live;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts what runs have left to start, many contracts in a transaction. What was started is committed with its note, so
 * that a run that was cut off goes on where it stood.
 */
@Component
public class ReviewRunWorker {

    private static final Logger log = LoggerFactory.getLogger(ReviewRunWorker.class);
    private static final int AT_ONCE = 100;

    private final ReviewRunRows runs;
    private final ReviewRunLineRows lines;
    private final Map<ReviewKind, ReviewStarter> starters;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReviewRunWorker(
            ReviewRunRows runs,
            ReviewRunLineRows lines,
            List<ReviewStarter> starters,
            Notices notices,
            TransactionTemplate transaction,
            Clock clock) {
        this.runs = runs;
        this.lines = lines;
        this.starters = starters.stream().collect(Collectors.toMap(ReviewStarter::kind, starter -> starter));
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Works until no run goes on; in the background, or in the thread of a caller that cannot wait for that. */
    public synchronized void work() {
        for (ReviewRunRows.Run run : runs.goingOn()) {
            List<ReviewRunLine> some = lines.next(run.id(), run.year(), AT_ONCE);
            while (!some.isEmpty() && !Thread.currentThread().isInterrupted()) {
                start(run, some);
                Live.publish(ReviewRuns.TOPIC);
                some = lines.next(run.id(), run.year(), AT_ONCE);
            }
            if (some.isEmpty()) {
                transaction.executeWithoutResult(status -> end(run));
            }
        }
    }

    private void start(ReviewRunRows.Run run, List<ReviewRunLine> some) {
        try {
            together(run, some);
        } catch (RuntimeException oneOfThem) {
            log.warn(
                    "Some contracts of run {} could not be started together; each is tried alone",
                    run.id().value(),
                    oneOfThem);
            some.forEach(line -> alone(run, line));
        }
    }

    private void together(ReviewRunRows.Run run, List<ReviewRunLine> some) {
        transaction.executeWithoutResult(status -> {
            Deed deed = new Deed(run.startedBy(), clock.instant());
            Map<String, Long> numbers = starter(run).start(run.commissionerCode(), run.year(), some, deed);
            lines.started(run.id(), numbers);
            some.stream()
                    .map(line -> line.contract().number())
                    .filter(contract -> !numbers.containsKey(contract))
                    .forEach(contract ->
                            lines.notStarted(run.id(), contract, RunResult.ALREADY_THERE, "It was started meanwhile."));
        });
    }

    private void alone(ReviewRunRows.Run run, ReviewRunLine line) {
        try {
            together(run, List.of(line));
        } catch (RuntimeException e) {
            String contract = line.contract().number();
            log.error(
                    "Contract {} of run {} could not be started",
                    contract,
                    run.id().value(),
                    e);
            lines.notStarted(
                    run.id(),
                    contract,
                    RunResult.FAILED,
                    "Something went wrong here. Start again to try this contract once more; tell your administrator"
                            + " if it fails again.");
        }
    }

    private ReviewStarter starter(ReviewRunRows.Run run) {
        return Objects.requireNonNull(starters.get(run.kind()));
    }

    private void end(ReviewRunRows.Run run) {
        runs.end(run.id(), clock.instant());
        Map<RunResult, Long> counts = runs.counts(run.id());
        notices.tell(
                List.of(run.startedBy()),
                "activity.review-run:" + run.id().value(),
                "%s %s: %d started, %d failed."
                        .formatted(
                                run.kind().label(),
                                run.year(),
                                counts.getOrDefault(RunResult.STARTED, 0L),
                                counts.getOrDefault(RunResult.FAILED, 0L)),
                "reviews/runs/" + run.id().value());
        Live.publish(ReviewRuns.TOPIC);
    }
}
