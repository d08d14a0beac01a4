package chairtime.activity.ui;

import chairtime.activity.ClaimFileContract;
import chairtime.activity.ClaimImportHistory;
import chairtime.activity.ClaimImportId;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.DataGrid;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The contracts that a file has claims of; each opens to those claims. */
class ClaimFileContractsCard extends Card {

    ClaimFileContractsCard(ClaimImportHistory history, ClaimImportId id) {
        super("Contracts in the file");
        DataGrid<ClaimFileContract> grid = new DataGrid<>("Contracts in the file");
        grid.text("Contract", ClaimFileContract::number);
        grid.text("Provider", ClaimFileContract::providerName).setFlexGrow(2);
        grid.count("Rows stored", ClaimFileContract::rows);
        grid.pages(Sort.unsorted(), page -> history.contracts(id, page).getContent(), () -> history.contracts(
                        id, PageRequest.of(0, 1))
                .getTotalElements());
        grid.onOpen(row -> UI.getCurrent().navigate(ClaimNavigation.address(row.number()), ClaimNavigation.ofFile(id)));
        actions(grid.downloads("contracts-of-claims-" + id.value()));
        add(new Paragraph("Open a contract to see each claim of this file and how its figure was made."), grid);
    }
}
