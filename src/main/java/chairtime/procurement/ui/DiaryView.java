package chairtime.procurement.ui;

import chairtime.platform.LondonTime;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Page;
import chairtime.procurement.DiarySession;
import chairtime.procurement.SessionDiary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.springframework.data.domain.PageRequest;

/** The extra sessions that a provider holds, a month at a time; the month is in the address. */
@Route(ProviderRoutes.DIARY)
@PageTitle("Diary")
@RolesAllowed("PROVIDER")
class DiaryView extends Page implements BeforeEnterObserver {

    private static final String MONTH = "month";
    private static final int MOST_SESSIONS_A_MONTH = 1_000;

    private final transient SessionDiary diary;
    private final transient Clock clock;

    DiaryView(SessionDiary diary, Clock clock) {
        super("Diary of extra sessions");
        this.diary = diary;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        YearMonth shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MONTH)
                .map(this::monthOrNow)
                .orElseGet(this::thisMonth);
        removeAll();
        add(createSteps(shown), new Card(Formats.month(shown), createGrid(shown)));
    }

    private Div createSteps(YearMonth shown) {
        Div steps = new Div(
                new Button("Month before", click -> go(shown.minusMonths(1))),
                new Button("This month", click -> go(thisMonth())),
                new Button("Month after", click -> go(shown.plusMonths(1))),
                Download.button("Download as CSV", "sessions-" + shown + ".csv", TableExport.CSV, out -> export().csv(
                                diary
                                        .mine(
                                                shown.atDay(1),
                                                shown.atEndOfMonth(),
                                                PageRequest.of(0, MOST_SESSIONS_A_MONTH))
                                        .stream(),
                                out)));
        steps.addClassName("toolbar");
        return steps;
    }

    private DataGrid<DiarySession> createGrid(YearMonth shown) {
        DataGrid<DiarySession> grid = new DataGrid<>("Extra sessions in " + Formats.month(shown));
        grid.text("Day", DiaryView::dayOf);
        grid.text("Time", DiaryView::timeOf);
        grid.text("For", DiarySession::callTitle).setFlexGrow(2);
        grid.count("Appointments", DiarySession::slots);
        grid.money("Price", DiarySession::price);
        grid.text("Contract", DiarySession::contractNumber);
        grid.setItems(
                query -> diary
                        .mine(shown.atDay(1), shown.atEndOfMonth(), VaadinSpringDataHelpers.toSpringPageRequest(query))
                        .stream());
        grid.neverScrolls();
        return grid.whenEmpty(new EmptyState(
                "No extra sessions in " + Formats.month(shown),
                "Sessions stand here as soon as a bid of yours is awarded. Look at the month after, or at the calls"
                        + " that are open.",
                new Button(
                        "See open calls",
                        click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(ProviderRoutes.BIDS)))));
    }

    private static TableExport<DiarySession> export() {
        return new TableExport<DiarySession>()
                .column("Day", DiarySession::day)
                .column("Start", DiarySession::startTime)
                .column("Hours", DiarySession::hours)
                .column("For", DiarySession::callTitle)
                .column("Reference", session -> session.callId().reference())
                .column("Contract", DiarySession::contractNumber)
                .column("Appointments", DiarySession::slots)
                .column("Price (GBP)", DiarySession::price);
    }

    private static String dayOf(DiarySession session) {
        return session.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " "
                + Formats.date(session.day());
    }

    private static String timeOf(DiarySession session) {
        long minutes =
                session.hours().multiply(java.math.BigDecimal.valueOf(60)).longValue();
        return session.startTime() + " to " + session.startTime().plusMinutes(minutes);
    }

    private void go(YearMonth month) {
        getUI().ifPresent(ui ->
                ui.navigate(ProviderRoutes.DIARY, QueryParameters.simple(Map.of(MONTH, month.toString()))));
    }

    private YearMonth monthOrNow(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            return thisMonth();
        }
    }

    private YearMonth thisMonth() {
        return YearMonth.from(LondonTime.wallClock(clock.instant()));
    }
}
