package chairtime.activity;

import chairtime.platform.export.TableExport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/** Mid-year reviews as a file for spreadsheets. */
final class MidYearTable {

    private MidYearTable() {}

    static void write(Stream<MidYearReviewView> rows, boolean workbook, OutputStream out) throws IOException {
        if (workbook) {
            table().xlsx("Mid-year reviews", rows, out);
        } else {
            table().csv(rows, out);
        }
    }

    private static TableExport<MidYearReviewView> table() {
        return new TableExport<MidYearReviewView>()
                .column("Reference", review -> review.id().reference())
                .column("Contract", MidYearReviewView::contractNumber)
                .column("Provider", MidYearReviewView::providerName)
                .column("State", review -> review.status().label())
                .column("Target (UDA)", review -> review.figures().year().contracted())
                .column(
                        "Scheduled by September (UDA)",
                        review -> review.figures().year().delivered())
                .column("Brought in (UDA)", review -> review.figures().year().carryForward())
                .column("Percent", review -> review.figures().percent())
                .column("Expected shortfall (UDA)", review -> review.figures().expectedShortfall())
                .column("Expected shortfall (£)", review -> review.figures().expectedShortfallValue())
                .column("Answer due on", MidYearReviewView::answerDueOn)
                .column("Answered at", MidYearReviewView::answeredAt)
                .column("Decided by", MidYearReviewView::decidedBy)
                .column("Decided at", MidYearReviewView::decidedAt)
                .column("Withheld (£)", MidYearReviewView::withheld)
                .column("Rule", review -> review.figures().rule());
    }
}
