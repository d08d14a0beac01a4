package chairtime.allocation.ui;

import chairtime.allocation.AppointmentItem;
import chairtime.allocation.Appointments;
import chairtime.allocation.LiveReferrals;
import chairtime.platform.LondonTime;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DayField;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Live;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** Who comes to the practice on a day, which can be printed, and in the week after it; the day is in the address. */
@Route(AppointmentRoutes.LIST)
@PageTitle("Who is coming")
@RolesAllowed("PROVIDER")
class AppointmentsView extends Page implements BeforeEnterObserver {

    private static final int DAYS_AFTER = 7;

    private final transient Appointments appointments;
    private final transient Clock clock;
    private final Div lists = new Div();
    private LocalDate day = LocalDate.EPOCH;

    AppointmentsView(Appointments appointments, Clock clock) {
        super("Who is coming");
        this.appointments = appointments;
        this.clock = clock;
        primaryAction(
                new Button("Print this day", click -> UI.getCurrent().getPage().executeJs("window.print()")));
        lists.addClassName("stack");
        Live.onChange(this, LiveReferrals.MINUTE, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        day = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AppointmentRoutes.DAY)
                .map(this::dayOrToday)
                .orElseGet(this::today);
        removeAll();
        add(createSteps(), lists);
        show();
    }

    private void show() {
        Instant now = clock.instant();
        List<AppointmentItem> ofDay = appointments.between(day, day);
        List<AppointmentItem> after = appointments.between(day.plusDays(1), day.plusDays(DAYS_AFTER));
        List<AppointmentItem> toRecord = appointments.toRecord();
        facts(new KeyFacts()
                .fact("On this day", Formats.count(ofDay.size(), "patient", "patients"))
                .fact("Seven days after", Formats.count(after.size(), "patient", "patients"))
                .fact("To be recorded", Formats.count(toRecord.size(), "appointment", "appointments")));
        lists.removeAll();
        lists.add(createDay(ofDay, now));
        if (!toRecord.isEmpty()) {
            lists.add(new Card(
                    "Say what happened",
                    new AppointmentList(
                            "Appointments to be recorded", toRecord, true, now, new EmptyState("Nothing", ""))));
        }
        lists.add(new Card(
                "The seven days after",
                new AppointmentList(
                        "Appointments of the seven days after",
                        after,
                        true,
                        now,
                        new EmptyState(
                                "Nobody is booked in these days",
                                "Patients are booked into the slots that you offer. Add slots under \"My slots\"."))));
    }

    private Card createDay(List<AppointmentItem> ofDay, Instant now) {
        Card card = new Card(
                SlotWording.day(LondonTime.instantOf(day.atStartOfDay())),
                new AppointmentList(
                        "Appointments on " + Formats.date(day),
                        ofDay,
                        false,
                        now,
                        new EmptyState(
                                "Nobody is booked on this day",
                                "A patient stands here as soon as the booking is made, with what to prepare.")));
        card.addClassName("printed");
        return card;
    }

    private Div createSteps() {
        DayField other = new DayField("Day");
        other.setValue(day);
        other.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(change.getValue());
            }
        });
        Div steps = new Div(
                new Button("Day before", click -> go(day.minusDays(1))),
                new Button("Today", click -> go(today())),
                new Button("Day after", click -> go(day.plusDays(1))),
                other);
        steps.addClassName("toolbar");
        return steps;
    }

    private static void go(LocalDate day) {
        UI.getCurrent()
                .navigate(
                        AppointmentRoutes.LIST, QueryParameters.simple(Map.of(AppointmentRoutes.DAY, day.toString())));
    }

    private LocalDate dayOrToday(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return today();
        }
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
