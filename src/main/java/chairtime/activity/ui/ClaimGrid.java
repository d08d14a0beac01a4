package chairtime.activity.ui;

import chairtime.activity.Claim;
import chairtime.activity.ClaimExplanation;
import chairtime.activity.ClaimStanding;
import chairtime.activity.ContractClaims;
import chairtime.platform.Uda;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.SidePanel;
import chairtime.platform.ui.StatusTag;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of files of claims; a row opens to how its figure was made. */
class ClaimGrid extends DataGrid<Claim> {

    private final transient ContractClaims claims;

    ClaimGrid(ContractClaims claims) {
        super("Claims");
        this.claims = claims;
        text("Claim", Claim::reference).setSortProperty("reference");
        text("Category", ClaimGrid::category).setSortProperty("category");
        date("Accepted", Claim::acceptedOn).setSortProperty("accepted");
        date("Completed", Claim::completedOn).setSortProperty("completed");
        date("Received", Claim::receivedOn).setSortProperty("received");
        text("Treatment month", claim -> Formats.month(claim.treatmentMonth())).setSortProperty("treatment");
        text("Pay schedule", claim -> Formats.month(claim.scheduleMonth())).setSortProperty("schedule");
        component("Standing", claim -> tag(claim.standing()));
        number("Earned (UDA)", claim -> exact(claim.units())).setSortProperty("units");
        money("Patient charge", Claim::charge).setSortProperty("charge");
        text("File and line", claim -> claim.row().inWords());
        onOpen(this::explain);
        whenEmpty(new EmptyState(
                "No claims here",
                "Choose other months, another category or standing, or import the file of claims that has them."));
    }

    /** With all its decimals, such as {@code 1.2} or {@code 2.0408}. */
    static String exact(Uda units) {
        return new DecimalFormat("#,##0.0###", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(units.units());
    }

    private void explain(Claim claim) {
        ClaimExplanation explanation = claims.explain(claim);
        List<Component> parts = new ArrayList<>();
        Paragraph figure = new Paragraph("Claim " + claim.reference() + ": " + explanation.figure());
        figure.addClassName("goes-to");
        parts.add(figure);
        explanation.facts().forEach(fact -> {
            Span rule = new Span(fact.rule());
            rule.addClassName("hint");
            parts.add(new Div(new H3(fact.what()), new Div(fact.value()), rule));
        });
        SidePanel.explain("How was this figure made?", parts.toArray(Component[]::new));
    }

    private static String category(Claim claim) {
        return claim.category() == null ? "" : claim.category().label();
    }

    private static StatusTag tag(ClaimStanding standing) {
        return new StatusTag(
                standing.label(),
                switch (standing) {
                    case COUNTED -> StatusTag.Kind.DONE;
                    case LATE, AFTER_YEAR, INCOMPLETE -> StatusTag.Kind.LATE;
                    case FOUNDATION_DENTIST, FLEXIBLE -> StatusTag.Kind.NEUTRAL;
                    case DELETION, REPLACED, DELETED -> StatusTag.Kind.STOPPED;
                });
    }
}
