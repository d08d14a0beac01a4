package chairtime.activity.ui;

import chairtime.activity.DeliveryFigures;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.SidePanel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Explains how a delivery figure was made, with the figures it was made of. */
final class Method {

    private Method() {}

    static Button question(DeliveryFigures figures) {
        return SidePanel.question(
                "How was this figure made?",
                () -> List.of(
                        new Paragraph("NHS England's method: UDA delivered, divided by the annual target times the"
                                + " working days of the months over those of the year. Contracts of 100 UDA a year or"
                                + " less are left out, and so are the UDA of foundation dentists. A contract with no"
                                + " data counts as nothing delivered."),
                        new KeyFacts()
                                .fact("Delivered", Formats.uda(figures.delivered()))
                                .fact("Annual target", Formats.uda(figures.annualTarget()))
                                .fact(
                                        "Working days",
                                        figures.workingDays() + " of " + figures.workingDaysInYear() + " in the year")
                                .fact("Expected", Formats.uda(figures.expected()))
                                .fact("Delivered over expected", Formats.percent(figures.percent())),
                        new Paragraph(
                                "The shortfall is counted contract by contract, never below zero for one, and in pounds"
                                        + " at each contract's own rate. In the year to date each month counts with the"
                                        + " target it had then.")));
    }
}
