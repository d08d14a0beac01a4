package chairtime.allocation.ui;

import chairtime.allocation.RequirementView;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What the contracts of a practice have to give of unscheduled care in a year, and what is still missing. */
class RequirementCard extends Card {

    /** @param requirements those of one year, at least one */
    RequirementCard(List<RequirementView> requirements) {
        super("Unscheduled-care requirement " + requirements.get(0).year());
        DataGrid<RequirementView> grid = new DataGrid<>("Unscheduled-care requirement by contract");
        grid.text("Contract", RequirementView::contractNumber);
        grid.money("Contract value", RequirementView::contractValue);
        grid.count("Courses required", RequirementView::required);
        grid.money("Worth", RequirementView::worth);
        grid.count("Slots offered", RequirementView::offered);
        grid.count("Patients booked", RequirementView::booked);
        grid.count("Still to offer", RequirementView::stillToOffer);
        grid.setItems(requirements);
        add(
                grid,
                new Paragraph("Slots count here that you add as \"Unscheduled-care requirement\". The form proposes how"
                        + " to spread those that are missing."));
    }
}
