package chairtime.allocation.ui;

import chairtime.allocation.ReferralFilter;
import chairtime.allocation.ReferralListItem;
import chairtime.allocation.Referrals;
import chairtime.allocation.UrgencyCategory;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.FilterBar;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.Shortcut;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Referrals by time left, those not triaged first. The filter is in the address. */
@Route(ReferralNavigation.REFERRALS)
@PageTitle("Referrals by time left")
@RolesAllowed({"COORDINATOR", "CLINICIAN"})
class ReferralsView extends Page implements BeforeEnterObserver {

    private static final Sort MOST_PRESSING_FIRST = Sort.by("deadline", "receivedAt");

    private final transient Referrals referrals;
    private final transient Clock clock;
    private final DataGrid<ReferralListItem> grid = new DataGrid<>("Referrals");
    private final FilterBar filter = new FilterBar();
    private final TextField pseudonym = filter.text("patient", "Patient", "Part of the pseudonym, such as 7K3M");
    private final Select<UrgencyCategory> category = filter.choice(
            "category",
            "Category",
            List.of(UrgencyCategory.values()),
            UrgencyCategory::name,
            UrgencyCategory::label,
            "Any category");
    private final Checkbox endedToo = filter.only("ended", "Ended ones too");

    ReferralsView(Referrals referrals, Clock clock) {
        super("Referrals by time left");
        this.referrals = referrals;
        this.clock = clock;
        createColumns();
        grid.onOpen(item -> UI.getCurrent().navigate(ReferralNavigation.referral(item.id())));
        grid.whenEmpty(new EmptyState(
                "No referrals here",
                "Take one with \"New referral\" while the patient is on the telephone. If you narrowed the list, choose"
                        + " \"Any category\" and clear the pseudonym to see all that are open."));
        primaryAction(Shortcut.on(
                new Button("New referral", click -> UI.getCurrent().navigate(ReferralNavigation.NEW_REFERRAL)),
                "n",
                "Take a new referral"));
        add(filter.over(grid), grid);
    }

    private void createColumns() {
        grid.text("Patient", ReferralListItem::pseudonym).setSortProperty("pseudonym");
        grid.text("Category", item -> ReferralWords.category(item.category())).setSortProperty("category");
        grid.text("Time left", item -> ReferralWords.timeLeft(item.status(), item.deadline(), clock.instant()))
                .setSortProperty("deadline");
        grid.component("State", item -> ReferralWords.tag(item.status()));
        grid.text("Near", ReferralListItem::district).setSortProperty("district");
        grid.text("Came by", item -> item.source().label());
        grid.dateTime("Received", ReferralListItem::receivedAt).setSortProperty("receivedAt");
        grid.setMultiSort(false);
        grid.addClassName("page-grid");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event);
        ReferralFilter wanted = new ReferralFilter(
                !endedToo.getValue(),
                null,
                category.getValue(),
                null,
                pseudonym.getValue().isBlank() ? null : pseudonym.getValue());
        grid.pages(MOST_PRESSING_FIRST, page -> referrals.page(wanted, page).getContent(), () -> referrals
                .page(wanted, PageRequest.of(0, 1))
                .getTotalElements());
        filter.found(Formats.count(
                referrals.page(wanted, PageRequest.of(0, 1)).getTotalElements(), "referral", "referrals"));
    }
}
