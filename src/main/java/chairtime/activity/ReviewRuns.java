package chairtime.activity;

import chairtime.activity.domain.ReviewRunLineRows;
import chairtime.activity.domain.ReviewRunRows;
import chairtime.platform.FinancialYear;
import chairtime.platform.NotFoundException;
import chairtime.security.CurrentUser;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts the reviews of all contracts of the own commissioner for a year as one action, and shows what became of it. */
@Service
@Transactional
public class ReviewRuns {

    /** Topic of {@link chairtime.platform.ui.Live} that tells of progress. */
    public static final String TOPIC = "review-runs";

    private static final int LATEST = 20;

    private final ReviewRunRows runs;
    private final ReviewRunLineRows lines;
    private final ReviewRunStart start;
    private final CurrentUser currentUser;

    ReviewRuns(ReviewRunRows runs, ReviewRunLineRows lines, ReviewRunStart start, CurrentUser currentUser) {
        this.runs = runs;
        this.lines = lines;
        this.start = start;
        this.currentUser = currentUser;
    }

    /** What a start would do to each contract, without doing anything. */
    @PreAuthorize(ReviewRights.WORK)
    @Transactional(readOnly = true)
    public List<ReviewRunLine> preview(ReviewKind kind, FinancialYear year) {
        return start.plan(kind, year);
    }

    /**
     * Starts the reviews of every contract that needs one and has none; they are started in the background. While a run
     * of the same kind and year goes on, nothing is started and that run is returned.
     */
    @PreAuthorize(ReviewRights.WORK)
    public ReviewRunId start(ReviewKind kind, FinancialYear year) {
        return start.start(kind, year);
    }

    /** The run of the own commissioner. */
    @PreAuthorize(ReviewRights.READ)
    @Transactional(readOnly = true)
    public ReviewRunView find(ReviewRunId id) {
        return view(own(id));
    }

    /** The latest runs of the own commissioner. */
    @PreAuthorize(ReviewRights.READ)
    @Transactional(readOnly = true)
    public List<ReviewRunView> latest(ReviewKind kind) {
        return runs.latest(kind, currentUser.requireCommissionerCode(), LATEST).stream()
                .map(this::view)
                .toList();
    }

    /** A page of the run's contracts with that result, or all; the lowest percentage first. */
    @PreAuthorize(ReviewRights.READ)
    @Transactional(readOnly = true)
    public List<ReviewRunLine> lines(ReviewRunId id, @Nullable RunResult result, String text, Pageable page) {
        ReviewRunRows.Run run = own(id);
        return lines.page(run.id(), run.year(), result, text, page.getOffset(), page.getPageSize());
    }

    /** How many {@link #lines} has in all. */
    @PreAuthorize(ReviewRights.READ)
    @Transactional(readOnly = true)
    public long count(ReviewRunId id, @Nullable RunResult result, String text) {
        return lines.count(own(id).id(), result, text);
    }

    /** Writes what became of every contract of the run. */
    @PreAuthorize(ReviewRights.READ)
    @Transactional(readOnly = true)
    public void export(ReviewRunId id, boolean workbook, OutputStream out) throws IOException {
        ReviewRunRows.Run run = own(id);
        RunTable.write(lines.page(run.id(), run.year(), null, "", 0, Integer.MAX_VALUE), workbook, out);
    }

    /** Writes what a start would do to each contract. */
    @PreAuthorize(ReviewRights.WORK)
    @Transactional(readOnly = true)
    public void exportPreview(ReviewKind kind, FinancialYear year, boolean workbook, OutputStream out)
            throws IOException {
        RunTable.write(preview(kind, year), workbook, out);
    }

    private ReviewRunRows.Run own(ReviewRunId id) {
        return runs.find(id, currentUser.requireCommissionerCode())
                .orElseThrow(() -> new NotFoundException("This run"));
    }

    private ReviewRunView view(ReviewRunRows.Run run) {
        return new ReviewRunView(
                run.id(),
                run.kind(),
                run.year(),
                run.contracts(),
                runs.counts(run.id()),
                run.startedAt(),
                run.startedByName(),
                run.endedAt());
    }
}
