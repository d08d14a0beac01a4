package chairtime.allocation.ui;

import chairtime.allocation.AppointmentItem;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;

/** Appointments of a practice with what to prepare. */
class AppointmentList extends DataGrid<AppointmentItem> {

    /**
     * @param label what the list holds
     * @param withDay whether the appointments are of several days
     * @param whenEmpty what stands there instead of none
     */
    AppointmentList(String label, List<AppointmentItem> items, boolean withDay, Instant now, EmptyState whenEmpty) {
        super(label);
        if (withDay) {
            text("Day", item -> SlotWording.day(item.startsAt()));
        }
        text("Time", AppointmentWords::time);
        text("Patient", AppointmentItem::pseudonym);
        component("State", item -> AppointmentWords.state(item, now));
        text("Category", item -> item.category() == null ? "" : item.category().label());
        text("The place must have", AppointmentWords::access).setFlexGrow(2);
        text("Interpreter", item -> AppointmentWords.language(item.interpreterLanguage()));
        onOpen(item -> UI.getCurrent().navigate(AppointmentRoutes.one(item.referral())));
        setItems(items);
        neverScrolls();
        whenEmpty(whenEmpty);
    }
}
