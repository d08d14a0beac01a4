package chairtime.allocation.ui;

import chairtime.allocation.CommitmentView;
import chairtime.allocation.Commitments;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.IntStream;

/** The commitment of a year against its baseline, by each definition of what counts. The year is in the address. */
@Route(WatchRoutes.COMMITMENT)
@PageTitle("Commitment to urgent care")
@RolesAllowed({"COMMISSIONER", "RECOVERY_LEAD", "FINANCE", "AUDITOR", "COORDINATOR", "ADMIN"})
class CommitmentDetailsView extends Page implements BeforeEnterObserver {

    private static final int YEARS = 6;

    private final transient Commitments commitments;
    private final FinancialYear thisYear;
    private final boolean sets;
    private final FilterBar filter = new FilterBar();
    private final Select<FinancialYear> year;
    private final Card counted = new Card("Counted so far by each definition");
    private final Card form = new Card("Enter or change the commitment");

    CommitmentDetailsView(Commitments commitments, CurrentUser currentUser, Clock clock) {
        super("Commitment to urgent care");
        this.commitments = commitments;
        thisYear = FinancialYear.of(LondonTime.day(clock.instant()));
        sets = currentUser.require().has(Role.RECOVERY_LEAD)
                || currentUser.require().has(Role.ADMIN);
        year = filter.choice(
                "year",
                "Financial year",
                IntStream.range(-1, YEARS)
                        .mapToObj(back -> new FinancialYear(thisYear.startYear() - back))
                        .toList(),
                one -> String.valueOf(one.startYear()),
                FinancialYear::toString,
                "This year (" + thisYear + ")");
        under("Urgent care in five counts", WatchRoutes.COUNTS);
        add(
                filter,
                new Paragraph(
                        "The commitment is to deliver more urgent courses than in the 12 months to June 2024. What"
                                + " counts was changed twice; a month counts by the definition of its first day, and counts of"
                                + " different definitions are not added. The baseline was counted in urgent courses, so only"
                                + " they are compared with it."),
                counted);
        if (sets) {
            add(form);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event);
        show();
    }

    private void show() {
        FinancialYear chosen = year.getOptionalValue().orElse(thisYear);
        CommitmentView shown = commitments.of(chosen);
        facts(CommitmentWords.facts(shown));
        counted.getChildren().skip(1).toList().forEach(counted::remove);
        counted.add(
                shown.counts().isEmpty()
                        ? new Paragraph("No definition holds in this year.")
                        : CommitmentWords.grid(shown));
        form.getChildren().skip(1).toList().forEach(form::remove);
        form.add(new CommitmentForm(shown, (extra, baseline, source, reason) -> {
            commitments.set(chosen, extra, baseline, source, reason);
            Messages.done("The commitment for " + chosen + " is saved.");
            show();
        }));
    }
}
