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

/** The extra sessions of all practices in a month, with what became of them; the month is in the address. */
@Route(AppointmentRoutes.RETURNS)
@PageTitle("Session returns")
@RolesAllowed({"COMMISSIONER", "FINANCE", "AUDITOR", "RECOVERY_LEAD"})
class SessionReturnsView extends Page implements BeforeEnterObserver {

    private final transient SessionAttendance sessions;
    private final transient Clock clock;

    SessionReturnsView(SessionAttendance sessions, Clock clock) {
        super("Returns of extra sessions");
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        YearMonth thisMonth = YearMonth.from(LondonTime.day(clock.instant()));
        removeAll();
        add(new SessionReturnTable(
                sessions::ofCommissioner,
                MonthInAddress.read(event, thisMonth),
                thisMonth,
                true,
                month -> UI.getCurrent().navigate(AppointmentRoutes.RETURNS, MonthInAddress.of(month))));
    }
}
