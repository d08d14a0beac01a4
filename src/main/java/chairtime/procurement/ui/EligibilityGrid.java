package chairtime.procurement.ui;

import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.StatusTag;
import chairtime.procurement.ProviderEligibility;
import java.util.Comparator;
import java.util.List;

/** Holders of contracts, whether they may bid, and why not. */
class EligibilityGrid extends DataGrid<ProviderEligibility> {

    EligibilityGrid(List<ProviderEligibility> contracts) {
        super("Practices and whether they may bid");
        text("Practice", ProviderEligibility::providerName).setFlexGrow(2);
        text("Contract", ProviderEligibility::contractNumber);
        text("District", ProviderEligibility::district);
        percent("Delivery, year to date", ProviderEligibility::deliveryPercent);
        component("May bid", EligibilityGrid::tag);
        text("Why not", row -> String.join(" ", row.refusals())).setFlexGrow(3);
        setItems(contracts.stream()
                .sorted(Comparator.comparing(ProviderEligibility::eligible)
                        .reversed()
                        .thenComparing(ProviderEligibility::providerName))
                .toList());
        setHeight("24rem");
        whenEmpty(new EmptyState(
                "No contracts yet",
                "Practices stand here once a contractor month of NHSBSA has been imported for your area."));
    }

    private static StatusTag tag(ProviderEligibility row) {
        return row.eligible() ? new StatusTag("Yes", StatusTag.Kind.DONE) : new StatusTag("No", StatusTag.Kind.STOPPED);
    }
}
