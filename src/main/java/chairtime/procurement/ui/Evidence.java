package chairtime.procurement.ui;

import chairtime.activity.DeliveryFigures;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.SidePanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The delivery figures behind a need, and how they were made. */
class Evidence extends Div {

    /** @param figures the figures, or null when nothing is known */
    Evidence(@Nullable DeliveryFigures figures) {
        addClassName("evidence");
        show(figures);
    }

    final void show(@Nullable DeliveryFigures figures) {
        removeAll();
        if (figures == null) {
            add(new Paragraph("No delivery is known for these districts, so no figures are attached."));
            return;
        }
        add(
                new KeyFacts()
                        .fact("Delivered of what was due, " + period(figures), Formats.percent(figures.percent()))
                        .fact("Short by", Formats.uda(figures.shortfall()))
                        .fact("Worth", Formats.money(figures.shortfallValue()))
                        .fact("Contracts", Formats.count(figures.contracts())),
                SidePanel.question("How was this figure made?", () -> explanation(figures)));
    }

    private static String period(DeliveryFigures figures) {
        return figures.yearToDate()
                ? "April to " + Formats.month(figures.month())
                : "in " + Formats.month(figures.month());
    }

    private static List<Component> explanation(DeliveryFigures figures) {
        UnorderedList inputs = new UnorderedList(
                new ListItem("Contracted for the year: " + Formats.uda(figures.annualTarget())),
                new ListItem("Working days: " + figures.workingDays() + " of " + figures.workingDaysInYear()),
                new ListItem("Due for those days: " + Formats.uda(figures.expected())),
                new ListItem("Delivered: " + Formats.uda(figures.delivered())),
                new ListItem("Contracts without data, counted as nothing delivered: "
                        + Formats.count(figures.contractsWithoutData())));
        return List.of(
                new Paragraph("NHS England's method: what was delivered, over the share of the annual target that falls"
                        + " on the working days of the period. Only contracts over 100 UDA count; foundation dentists'"
                        + " UDA are left out."),
                inputs,
                new Paragraph("The shortfall is added up contract by contract, so that one practice's surplus does not"
                        + " hide another's gap. It is worth each contract's own rate a UDA."));
    }
}
