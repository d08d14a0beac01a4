package chairtime.allocation.ui;

import chairtime.allocation.AppointmentItem;
import chairtime.allocation.Appointments;
import chairtime.platform.LondonTime;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.TodayContribution;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The practice's first page: who comes today and what is to be recorded. */
@Component
class AppointmentsToday implements TodayContribution {

    private final Appointments appointments;
    private final Clock clock;

    AppointmentsToday(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Set<String> roles() {
        return Set.of("PROVIDER");
    }

    @Override
    public com.vaadin.flow.component.Component content() {
        LocalDate today = LondonTime.day(clock.instant());
        List<AppointmentItem> coming = appointments.between(today, today).stream()
                .filter(item -> item.startsAt().isAfter(clock.instant()))
                .toList();
        return new Card(
                "Patients",
                new KeyFacts()
                        .fact("Still coming today", Formats.count(coming.size(), "patient", "patients"))
                        .fact(
                                "Next",
                                coming.isEmpty()
                                        ? Formats.NO_DATA
                                        : Formats.time(coming.get(0).startsAt()))
                        .fact(
                                "To be recorded",
                                Formats.count(appointments.toRecord().size(), "appointment", "appointments")),
                new Anchor(AppointmentRoutes.LIST, "See who is coming"));
    }
}
