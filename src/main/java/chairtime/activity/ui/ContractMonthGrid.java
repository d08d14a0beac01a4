package chairtime.activity.ui;

import chairtime.activity.ContractMonth;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;

/** The published months of a contract. */
class ContractMonthGrid extends DataGrid<ContractMonth> {

    ContractMonthGrid() {
        super("Published months of the contract");
        text("Month", month -> Formats.month(month.month()));
        component("State", month -> Words.tag(month.state()));
        percent("Delivered", ContractMonth::percent);
        uda("Delivered (UDA)", ContractMonth::delivered);
        uda("Expected (UDA)", ContractMonth::expected);
        uda("Annual target (UDA)", ContractMonth::annualTarget);
        money("Annual value", ContractMonth::annualValue);
        uda("Foundation dentists (UDA)", ContractMonth::deliveredByFoundationDentists);
        count("Late claims", ContractMonth::lateClaims);
        whenEmpty(new EmptyState("No month lists this contract", "A corrected file has taken it away."));
        setHeight("24rem");
    }
}
