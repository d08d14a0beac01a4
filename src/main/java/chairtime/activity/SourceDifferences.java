package chairtime.activity;

import chairtime.activity.domain.DifferenceCauses;
import chairtime.activity.domain.DifferenceRows;
import chairtime.platform.LondonTime;
import chairtime.platform.NotFoundException;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.export.TableExport;
import chairtime.security.CurrentUser;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where contractor month and claims differ for contracts of the own commissioner, and what that comes from. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(ReviewRights.READ)
public class SourceDifferences {

    private static final int MOST_IN_A_FILE = 100_000;

    private final DifferenceRows rows;
    private final Successions successions;
    private final CurrentUser currentUser;
    private final Clock clock;

    SourceDifferences(DifferenceRows rows, Successions successions, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.successions = successions;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A page of the months that differ, the largest difference first. */
    public List<SourceDifference> page(DifferenceFilter filter, Pageable page) {
        return rows.page(mine(), filter, page);
    }

    /** How many there are. */
    public long count(DifferenceFilter filter) {
        return rows.count(mine(), filter);
    }

    /**
     * The sources of a month side by side.
     *
     * @throws NotFoundException when the contract is not the own commissioner's or has no claims in that year
     */
    public SourceComparison compare(String contractNumber, TreatmentMonth month) {
        SourceDifference difference = rows.find(mine(), contractNumber, month)
                .orElseThrow(() -> new NotFoundException("Claims of this contract in that year"));
        List<ClaimedPart> parts = rows.parts(contractNumber, month);
        return new SourceComparison(difference, parts, DifferenceCauses.of(difference, parts));
    }

    /** Writes all that the filter leaves, as CSV or as a workbook. */
    public void export(DifferenceFilter filter, boolean workbook, OutputStream out) throws IOException {
        Stream<SourceDifference> all = page(filter, PageRequest.of(0, MOST_IN_A_FILE)).stream();
        TableExport<SourceDifference> table = new TableExport<SourceDifference>()
                .column("Contract", SourceDifference::contractNumber)
                .column("Provider", SourceDifference::providerName)
                .column("Treatment month", SourceDifference::month)
                .column("Contractor month (UDA)", SourceDifference::published)
                .column("Claims (UDA)", SourceDifference::claimed)
                .column("Difference (UDA)", SourceDifference::difference)
                .column("Query", row -> row.query() == null ? null : row.query().reference())
                .column(
                        "State of the query",
                        row -> row.queryStatus() == null
                                ? null
                                : row.queryStatus().label());
        if (workbook) {
            table.xlsx("Differences", all, out);
        } else {
            table.csv(all, out);
        }
    }

    private Set<String> mine() {
        return successions.heldBy(currentUser.requireCommissionerCode(), LondonTime.day(clock.instant()));
    }
}
