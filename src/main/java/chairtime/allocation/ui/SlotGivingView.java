package chairtime.allocation.ui;

import chairtime.allocation.GivingRules;
import chairtime.allocation.SlotGiving;
import chairtime.directory.CommissionerView;
import chairtime.directory.Directory;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The published rules by which slots are given to patients, for practices and all staff. */
@Route(SlotRoutes.GIVING)
@PageTitle("How slots are given")
@PermitAll
class SlotGivingView extends Page implements BeforeEnterObserver {

    private final transient SlotGiving giving;
    private final transient Directory directory;

    SlotGivingView(SlotGiving giving, Directory directory) {
        super("How slots are given");
        this.giving = giving;
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<GivingRules> published = giving.published();
        published.forEach(rules -> add(new GivingRulesCard(name(rules.commissionerCode()), rules)));
        if (published.isEmpty()) {
            add(new EmptyState(
                    "No rules for you yet",
                    "The rules of each commissioner that your practice has a contract with stand here."));
        }
    }

    private String name(String commissionerCode) {
        return directory
                .commissioner(commissionerCode)
                .map(CommissionerView::name)
                .orElse(commissionerCode);
    }
}
