package chairtime.activity.ui;

import chairtime.activity.ClaimedPart;
import chairtime.activity.FigureQueryDesk;
import chairtime.activity.FigureQueryId;
import chairtime.activity.SourceComparison;
import chairtime.activity.SourceDifference;
import chairtime.activity.SourceDifferences;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The sources of a month side by side, what their difference comes from, and the query to the practice. */
@Route(FigureQueryNavigation.DIFFERENCE)
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "FINANCE", "AUDITOR"})
class DifferenceDetailsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SourceDifferences differences;
    private final transient FigureQueryDesk desk;
    private final boolean asks;

    DifferenceDetailsView(SourceDifferences differences, FigureQueryDesk desk, CurrentUser currentUser) {
        super("Difference");
        this.differences = differences;
        this.desk = desk;
        asks = currentUser.require().has(Role.RECOVERY_LEAD)
                || currentUser.require().has(Role.COMMISSIONER);
        under("Differences between sources", FigureQueryNavigation.DIFFERENCES);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters address = event.getRouteParameters();
        show(differences.compare(
                address.get(FigureQueryNavigation.NUMBER).orElseThrow(),
                TreatmentMonth.parse(address.get(FigureQueryNavigation.MONTH).orElseThrow())));
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private void show(SourceComparison comparison) {
        SourceDifference difference = comparison.difference();
        removeAll();
        title("%s: %s".formatted(Formats.month(difference.month()), difference.providerName()));
        status(FigureQueryWords.tag(difference));
        facts(new KeyFacts()
                .fact(
                        "Contract",
                        new Anchor(
                                DeliveryNavigation.contract(difference.contractNumber()), difference.contractNumber()))
                .fact("Contractor month", Formats.uda(difference.published()))
                .fact("Claims that count", Formats.uda(difference.claimed()))
                .fact("Claims less contractor month", FigureQueryWords.signed(difference) + " UDA"));
        add(createCauses(comparison.causes()), createParts(difference, comparison.parts()));
        if (difference.query() != null) {
            add(new Card(
                    "Query to the practice",
                    FigureQueryWords.tag(difference),
                    new Anchor(
                            FigureQueryNavigation.query(difference.query()),
                            "Open query " + difference.query().reference())));
        }
        if (asks && !difference.isAsked() && !difference.difference().equals(Uda.ZERO)) {
            add(new Card(
                    difference.query() == null ? "Ask the practice" : "Ask the practice once more",
                    new ReviewTextForm(
                            "question",
                            "Your question",
                            "The practice reads it beside both figures, answers here, and you agree the figure that"
                                    + " counts. Do not name patients.",
                            "Send query",
                            question -> ask(difference, question))));
        }
    }

    private void ask(SourceDifference difference, String question) {
        FigureQueryId id = desk.ask(difference.contractNumber(), difference.month(), question);
        Messages.done("The practice is asked.");
        UI.getCurrent().navigate(FigureQueryNavigation.query(id));
    }

    private static Card createCauses(List<String> causes) {
        if (causes.isEmpty()) {
            return new Card(
                    "Where it comes from",
                    new Paragraph("The figures do not tell. Ask the practice, which knows its claims."));
        }
        UnorderedList list = new UnorderedList();
        causes.forEach(cause -> list.add(new ListItem(cause)));
        return new Card("Where it comes from", list);
    }

    private static Card createParts(SourceDifference difference, List<ClaimedPart> parts) {
        DataGrid<ClaimedPart> grid = new DataGrid<ClaimedPart>("Claims by month of processing").neverScrolls();
        grid.text("Pay statement of", part -> Formats.month(part.scheduleMonth()));
        grid.count("Claims", ClaimedPart::claims);
        grid.count("Too late, at zero", ClaimedPart::late);
        grid.uda("Count (UDA)", ClaimedPart::units);
        grid.uda("Foundation dentists, apart (UDA)", ClaimedPart::foundation);
        grid.uda("Flexible commissioning, apart (UDA)", ClaimedPart::flexible);
        grid.onOpen(part -> UI.getCurrent()
                .navigate(ClaimNavigation.claims(
                        difference.contractNumber(), difference.month().month(), part.scheduleMonth())));
        grid.setItems(parts);
        grid.whenEmpty(new EmptyState(
                "No claims of this month", "Import the file of claims that has this month, or ask the practice."));
        Anchor all = new Anchor(
                ClaimNavigation.claims(
                        difference.contractNumber(), difference.month().month(), null),
                "Open the claims of " + Formats.month(difference.month()));
        return new Card("Claims of this month", grid, all).actions(grid.downloads("claims-of-month"));
    }
}
