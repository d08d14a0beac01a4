package chairtime.allocation.ui;

import chairtime.allocation.AppointmentEnd;
import chairtime.allocation.AppointmentItem;
import chairtime.allocation.AppointmentReport;
import chairtime.allocation.AppointmentView;
import chairtime.allocation.Appointments;
import chairtime.allocation.OutcomeData;
import chairtime.allocation.PatientsOfPractice;
import chairtime.allocation.ReferralId;
import chairtime.platform.LondonTime;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.Timeline;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** An appointment of the practice: what to prepare, who comes on demand, and what happened. */
@Route(AppointmentRoutes.ONE)
@RolesAllowed("PROVIDER")
class AppointmentDetailsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Appointments appointments;
    private final transient PatientsOfPractice patients;
    private final transient Clock clock;

    AppointmentDetailsView(Appointments appointments, PatientsOfPractice patients, Clock clock) {
        super("Appointment");
        this.appointments = appointments;
        this.patients = patients;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new ReferralId(
                event.getRouteParameters().getLong(AppointmentRoutes.ID).orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private void show(ReferralId id) {
        AppointmentView appointment = appointments.find(id);
        AppointmentItem item = appointment.item();
        removeAll();
        under("Who is coming", AppointmentRoutes.onDay(LondonTime.day(item.startsAt())));
        title("Appointment of patient " + item.pseudonym());
        status(AppointmentWords.state(item, clock.instant()));
        facts(new KeyFacts()
                .fact("Day", SlotWording.day(item.startsAt()))
                .fact("Time", AppointmentWords.time(item))
                .fact(
                        "Category",
                        item.category() == null
                                ? Formats.NO_DATA
                                : item.category().label()));
        if (appointment.mayRecord()) {
            add(createHappened(id, appointment));
        }
        if (appointment.mayGiveOutcome()) {
            add(new Card("Outcome", new OutcomeForm(null, false, "Give outcome", (outcome, none) -> {
                appointments.giveOutcome(id, appointment.version(), outcome);
                done(id, "The outcome is recorded: " + outcome.outcome().label() + ".");
            })));
        }
        if (appointment.facts() == null) {
            add(new Card(
                    "Patient",
                    new Paragraph("The patient is not booked with you any more, so who it is and what"
                            + " is needed is not shown.")));
        } else {
            add(
                    new NeedCard(appointment.facts()),
                    new PatientCard("For whoever treats the patient.", () -> patients.look(id)));
        }
        if (!appointment.history().isEmpty()) {
            add(createHistory(appointment));
        }
        if (appointment.mayCorrect()) {
            add(createCorrection(id, appointment));
        }
    }

    private Card createHappened(ReferralId id, AppointmentView appointment) {
        List<AppointmentEnd> ends = appointment.hasBegun()
                ? Arrays.asList(AppointmentEnd.values())
                : List.of(AppointmentEnd.CANCELLED_BY_PATIENT);
        HappenedForm form = new HappenedForm(ends, report -> record(id, appointment, report));
        return appointment.hasBegun()
                ? new Card("What happened?", form)
                : new Card(
                        "Does the patient cancel?",
                        new Paragraph("Say so before the appointment begins, and the seat goes to somebody else. If you"
                                + " cannot see patients, close the slot under \"My slots\"."),
                        form);
    }

    private void record(ReferralId id, AppointmentView appointment, AppointmentReport report) {
        appointments.record(id, appointment.item().slot(), appointment.version(), report);
        done(id, "Recorded: " + report.end().label() + ".");
    }

    private Card createCorrection(ReferralId id, AppointmentView appointment) {
        OutcomeData before = appointment.outcome();
        String button = before == null ? "Record that the patient was seen" : "Put outcome right";
        return new Card(
                before == null ? "Was the patient seen after all?" : "Is the outcome wrong?",
                new Paragraph("It can be put right until the month of the appointment is over."),
                new OutcomeForm(before, true, button, (outcome, why) -> {
                    appointments.correct(id, appointment.version(), outcome, why);
                    done(id, "Put right: " + outcome.outcome().label() + ".");
                }));
    }

    private void done(ReferralId id, String sentence) {
        Messages.done(sentence);
        show(id);
    }

    private static Card createHistory(AppointmentView appointment) {
        return new Card(
                "What was recorded",
                new Timeline(appointment.history().stream()
                        .map(step -> new Timeline.Entry(step.at(), step.by(), AppointmentWords.step(step)))
                        .toList()));
    }
}
