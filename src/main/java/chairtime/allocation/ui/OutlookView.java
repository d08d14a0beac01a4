package chairtime.allocation.ui;

import chairtime.allocation.CapacityOutlook;
import chairtime.allocation.OutlookDay;
import chairtime.allocation.UrgencyCategory;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.ChartWithTable;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Page;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The next two weeks: seats against the referrals that can be expected. The district is in the address. */
@Route(WatchRoutes.OUTLOOK)
@PageTitle("Capacity of the next days")
@RolesAllowed({"COORDINATOR", "CLINICIAN", "COMMISSIONER", "RECOVERY_LEAD"})
class OutlookView extends Page implements BeforeEnterObserver {

    private final transient CapacityOutlook outlook;
    private final FilterBar filter = new FilterBar();
    private final TextField district = filter.text("district", "District", "Such as NR30; empty for all");
    private final DataGrid<OutlookDay> grid = createGrid();
    private final Card picture = new Card("Free seats against expected referrals");

    OutlookView(CapacityOutlook outlook) {
        super("Capacity of the next days");
        this.outlook = outlook;
        add(
                filter.over(grid),
                grid,
                new Paragraph(
                        "Expected are as many referrals as came on the same weekday before, on average; in 19 of 20"
                                + " days it is a number from the fewest to the most. Referrals for emergency or routine care do"
                                + " not count. A day is short when more are still expected than seats are still free on it."),
                picture);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event);
        List<OutlookDay> days = outlook.days(OutlookWords.district(district));
        grid.setItems(days);
        filter.found(OutlookWords.summary(days));
        picture.getChildren().skip(1).toList().forEach(picture::remove);
        picture.add(new ChartWithTable(OutlookWords.chart(days)));
    }

    private static DataGrid<OutlookDay> createGrid() {
        DataGrid<OutlookDay> grid = new DataGrid<>("Capacity of the next days");
        grid.neverScrolls();
        grid.text("Day", day -> OutlookWords.day(day.day()));
        grid.component("Enough?", OutlookWords::state);
        grid.count("Free, urgent", day -> day.free().getOrDefault(UrgencyCategory.URGENT, 0));
        grid.count("Free, non-urgent", day -> day.free().getOrDefault(UrgencyCategory.NON_URGENT, 0));
        grid.count("Free, routine", day -> day.free().getOrDefault(UrgencyCategory.ROUTINE, 0));
        grid.count("Held", OutlookDay::held);
        grid.count("Booked", OutlookDay::booked);
        grid.number("Expected", OutlookWords::expected);
        grid.count("Of these here", OutlookDay::received);
        grid.text("How sure", OutlookWords::sure).setFlexGrow(2);
        grid.count("Short by", day -> day.expected() == null ? null : day.shortfall());
        return grid;
    }
}
