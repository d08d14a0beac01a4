package chairtime.allocation.ui;

import chairtime.allocation.SessionAttendance;
import chairtime.platform.LondonTime;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;

/** The extra sessions of the practice in a month, with what became of them; the month is in the address. */
@Route(AppointmentRoutes.RETURN)
@PageTitle("Session return")
@RolesAllowed("PROVIDER")
class SessionReturnView extends Page implements BeforeEnterObserver {

    private final transient SessionAttendance sessions;
    private final transient Clock clock;

    SessionReturnView(SessionAttendance sessions, Clock clock) {
        super("Return of your extra sessions");
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        YearMonth thisMonth = YearMonth.from(LondonTime.day(clock.instant()));
        removeAll();
        add(new SessionReturnTable(
                sessions::mine, MonthInAddress.read(event, thisMonth), thisMonth, false, month -> UI.getCurrent()
                        .navigate(AppointmentRoutes.RETURN, MonthInAddress.of(month))));
    }
}
