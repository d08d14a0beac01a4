package chairtime.activity.ui;

import chairtime.activity.ReviewKind;
import chairtime.activity.ReviewRuns;
import chairtime.activity.YearEndStatus;
import chairtime.activity.YearEndView;
import chairtime.activity.YearEnds;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.Download;
import chairtime.security.CurrentUser;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The year ends of the own commissioner: how many stand where, and each of them. */
@Route(ReviewNavigation.YEAR_END)
@PageTitle("Year-end reconciliations")
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "FINANCE", "AUDITOR"})
class YearEndsView extends YearReviewsView<YearEndStatus, YearEndView> {

    private static final Words WORDS = new Words(
            ReviewKind.YEAR_END,
            "Year-end reconciliations",
            "Last year",
            "year end",
            "year ends",
            "year-ends",
            "Start year ends",
            "No year end here",
            "Each contract gets a provisional result that its practice may query, and a final letter. Clear the filter"
                    + " to see all of a year.");

    YearEndsView(YearEnds yearEnds, ReviewRuns runs, CurrentUser currentUser, Clock clock) {
        super(
                WORDS,
                yearEnds,
                YearEndGrid::new,
                YearEndStatus.values(),
                new FinancialYear(
                        FinancialYear.of(LondonTime.day(clock.instant())).startYear() - 1),
                runs,
                currentUser.require());
        besideFilters(Download.button(
                "Download instalments",
                () -> "instalments-" + filter().year().startYear() + ".xlsx",
                TableExport.XLSX,
                out -> yearEnds.exportInstalments(filter(), true, out)));
    }
}
