package chairtime.allocation.ui;

import chairtime.allocation.AppointmentEnd;
import chairtime.allocation.CareOutcome;
import chairtime.allocation.SessionReturn;
import chairtime.platform.LondonTime;
import chairtime.platform.export.TableExport;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Download;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** What became of the sessions of a month, with its file for spreadsheets; counts only. */
class SessionReturnTable extends Div {

    private final transient Function<YearMonth, List<SessionReturn>> sessions;
    private final YearMonth month;
    private final boolean ofAll;

    /**
     * @param sessions the sessions of a month, asked again for each file
     * @param month month shown
     * @param thisMonth month to go back to
     * @param ofAll whether they are of several practices
     * @param go shows another month
     */
    SessionReturnTable(
            Function<YearMonth, List<SessionReturn>> sessions,
            YearMonth month,
            YearMonth thisMonth,
            boolean ofAll,
            Consumer<YearMonth> go) {
        this.sessions = sessions;
        this.month = month;
        this.ofAll = ofAll;
        List<SessionReturn> rows = sessions.apply(month);
        add(createSteps(thisMonth, go), createFacts(rows), new Card(Formats.month(month), createGrid(rows)));
    }

    private Div createSteps(YearMonth thisMonth, Consumer<YearMonth> go) {
        Div steps = new Div(
                new Button("Month before", click -> go.accept(month.minusMonths(1))),
                new Button("This month", click -> go.accept(thisMonth)),
                new Button("Month after", click -> go.accept(month.plusMonths(1))),
                Download.button("Download CSV", file("csv"), TableExport.CSV, out -> export().csv(
                                sessions.apply(month).stream(), out)),
                Download.button("Download Excel", file("xlsx"), TableExport.XLSX, out -> export().xlsx(
                                "Sessions " + month, sessions.apply(month).stream(), out)));
        steps.addClassName("toolbar");
        return steps;
    }

    private String file(String ending) {
        return "session-return-" + month + "." + ending;
    }

    private static KeyFacts createFacts(List<SessionReturn> rows) {
        return new KeyFacts()
                .fact("Offered", sum(rows, SessionReturn::offered))
                .fact("Booked", sum(rows, SessionReturn::booked))
                .fact("Attended", sum(rows, row -> row.ended(AppointmentEnd.ATTENDED)))
                .fact("Missed", sum(rows, row -> row.ended(AppointmentEnd.DID_NOT_ATTEND)))
                .fact("Not recorded", sum(rows, SessionReturn::notRecorded));
    }

    private static String sum(List<SessionReturn> rows, ToIntFunction<SessionReturn> count) {
        return Formats.count(rows.stream().mapToInt(count).sum());
    }

    private DataGrid<SessionReturn> createGrid(List<SessionReturn> rows) {
        DataGrid<SessionReturn> grid = new DataGrid<>("Sessions in " + Formats.month(month));
        grid.text("Session", row -> SlotWording.day(row.startsAt()) + ", " + Formats.time(row.startsAt()));
        if (ofAll) {
            grid.text("Practice", SessionReturn::providerName).setFlexGrow(2);
        }
        grid.text("Contract", SessionReturn::contractNumber);
        grid.count("Offered", SessionReturn::offered);
        grid.count("Booked", SessionReturn::booked);
        grid.count("Attended", row -> row.ended(AppointmentEnd.ATTENDED));
        grid.count("Missed", row -> row.ended(AppointmentEnd.DID_NOT_ATTEND));
        grid.count("Cancelled or unsuitable", SessionReturn::lost);
        grid.count("Not recorded", SessionReturn::notRecorded);
        for (CareOutcome outcome : CareOutcome.values()) {
            grid.count(outcome.label(), row -> row.outcome(outcome));
        }
        grid.count("Closed slots", SessionReturn::closed);
        grid.setItems(rows);
        grid.neverScrolls();
        return grid.whenEmpty(new EmptyState(
                "No extra sessions in " + Formats.month(month),
                "Sessions stand here as soon as they are awarded, and fill as patients are booked and seen. Look at"
                        + " another month."));
    }

    private static TableExport<SessionReturn> export() {
        TableExport<SessionReturn> export = new TableExport<SessionReturn>()
                .column("Session", row -> row.session().value())
                .column("Day", row -> LondonTime.day(row.startsAt()))
                .column("Start", row -> Formats.time(row.startsAt()))
                .column("Practice", SessionReturn::providerName)
                .column("Practice code", SessionReturn::providerCode)
                .column("Contract", SessionReturn::contractNumber)
                .column("Slots", SessionReturn::slots)
                .column("Closed slots", SessionReturn::closed)
                .column("Offered", SessionReturn::offered)
                .column("Booked", SessionReturn::booked)
                .column("Not recorded", SessionReturn::notRecorded);
        for (AppointmentEnd end : AppointmentEnd.values()) {
            export.column(end.label(), row -> row.ended(end));
        }
        for (CareOutcome outcome : CareOutcome.values()) {
            export.column(outcome.label(), row -> row.outcome(outcome));
        }
        return export;
    }
}
