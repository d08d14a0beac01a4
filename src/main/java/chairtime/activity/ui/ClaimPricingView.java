package chairtime.activity.ui;

import chairtime.activity.ClaimImports;
import chairtime.activity.ClaimPricing;
import chairtime.activity.ClaimPricingLine;
import chairtime.activity.ClaimPricingRun;
import chairtime.activity.ClaimPricingState;
import chairtime.platform.RefusedException;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Confirm;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Live;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.platform.ui.StatusTag;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.Sort;

/** What stored claims would earn by the rules as they are now, and their pricing anew. */
@Route(DeliveryNavigation.CLAIM_PRICES)
@PageTitle("Prices of claims")
@RolesAllowed({"RECOVERY_LEAD", "AUDITOR"})
class ClaimPricingView extends Page implements BeforeEnterObserver {

    private static final String CHECK = "Check what claims would earn";

    private final transient ClaimPricing pricing;
    private final boolean lead;

    ClaimPricingView(ClaimPricing pricing, CurrentUser currentUser) {
        super("Prices of claims");
        this.pricing = pricing;
        lead = currentUser.require().has(Role.RECOVERY_LEAD);
        under("Delivery", DeliveryNavigation.DELIVERY);
        under("Claims", DeliveryNavigation.CLAIMS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
        Live.onChange(this, ClaimImports.TOPIC, this::show);
    }

    private void show() {
        removeAll();
        noActions();
        Paragraph hint =
                new Paragraph("Claims keep what they earned when they were imported. When a tariff, a setting or"
                        + " a contract's terms change for days that have passed, check here what they would earn now. A check"
                        + " changes nothing.");
        hint.addClassName("hint");
        Card since = new Card("Prices that have changed since", hint);
        pricing.changedSince().ifPresent(sentence -> since.add(new Paragraph(sentence)));
        add(since);
        pricing.latest().ifPresentOrElse(this::show, () -> {
            if (lead) {
                primaryAction(new Button(CHECK, click -> act(pricing::check)));
            }
            add(new EmptyState(
                    "Prices have not been checked yet",
                    "A check says which claims are priced by rows that have changed since, and what they would earn."));
        });
    }

    private void show(ClaimPricingRun run) {
        status(tag(run.state()));
        facts(new KeyFacts()
                .fact("Contracts checked", Formats.count(run.done()) + " of " + Formats.count(run.contracts()))
                .fact("Claims that earn something else", Formats.count(run.claims()))
                .fact("Contracts they are of", Formats.count(run.contractsChanging()))
                .fact("Change of delivery", Formats.uda(run.units()))
                .fact("Claims that keep their price", Formats.count(run.kept())));
        Card story = new Card("Where it stands", new Paragraph(sentence(run)));
        story.getElement().setAttribute("aria-live", "polite");
        if (run.state().atWork()) {
            ProgressBar bar = new ProgressBar(0, 1, run.share());
            bar.getElement().setAttribute("aria-label", "Progress of the prices");
            story.add(bar, new Paragraph("You can leave this page; the work goes on."));
        }
        if (run.reason() != null) {
            story.add(new Paragraph(run.reason()));
        }
        add(story, createLines(run));
        if (lead) {
            createActions(run, story);
        }
    }

    private void createActions(ClaimPricingRun run, Card story) {
        if (run.state().atWork()) {
            primaryAction(new Button("Stop", click -> act(() -> pricing.stop(run.id()))));
            return;
        }
        if (run.state().resumable()) {
            primaryAction(new Button("Resume", click -> act(() -> pricing.resume(run.id()))));
        }
        if (run.state() == ClaimPricingState.CHECKED && run.claims() > 0) {
            String verb = "Price " + Formats.count(run.claims(), "claim", "claims") + " again";
            primaryAction(new Button(
                    verb,
                    click -> Confirm.ask(
                            "Price claims again?",
                            "Delivery of " + Formats.count(run.contractsChanging(), "contract", "contracts")
                                    + " changes by " + Formats.uda(run.units())
                                    + ", at once for you and the practices. Years whose year end is final stay as they"
                                    + " are. It cannot be undone but by changing the rules back.",
                            verb,
                            () -> act(() -> pricing.price(run.id())))));
        }
        if (run.state() != ClaimPricingState.PRICING_STOPPED) {
            story.actions(new Button(CHECK, click -> act(pricing::check)));
        }
    }

    private Card createLines(ClaimPricingRun run) {
        DataGrid<ClaimPricingLine> grid = new DataGrid<>("Claims that would earn something else");
        grid.text("Contract", ClaimPricingLine::contractNumber);
        grid.text("Year", line -> line.year().toString());
        grid.text("Category", line -> line.category().label());
        grid.count("Claims", ClaimPricingLine::claims);
        grid.number("Earned (UDA)", line -> ClaimGrid.exact(line.before()), ClaimPricingLine::before);
        grid.number("By today's rules (UDA)", line -> ClaimGrid.exact(line.after()), ClaimPricingLine::after);
        grid.number("Difference (UDA)", line -> ClaimGrid.exact(line.difference()), ClaimPricingLine::difference);
        grid.money("Earned", ClaimPricingLine::poundsBefore);
        grid.money("By today's rules", ClaimPricingLine::poundsAfter);
        grid.text("What becomes of it", line -> line.verdict().label());
        grid.pages(Sort.unsorted(), page -> pricing.lines(run.id(), page), () -> pricing.countLines(run.id()));
        grid.whenEmpty(new EmptyState(
                "Nothing would change", "Every claim checked so far earned what the rules of today give for it."));
        grid.onOpen(line -> UI.getCurrent().navigate(ClaimNavigation.address(line.contractNumber())));
        return new Card("By contract, year and category", grid).actions(grid.downloads("prices-of-claims"));
    }

    private static String sentence(ClaimPricingRun run) {
        String by = "Asked by " + run.askedBy() + " on " + Formats.dateTime(run.askedAt()) + ". ";
        return by
                + switch (run.state()) {
                    case CHECKING -> "Claims are checked; nothing changes.";
                    case CHECK_STOPPED -> "The check was stopped; nothing has changed.";
                    case CHECKED ->
                        run.claims() == 0
                                ? "Every claim that may change is priced by the rules as they are now."
                                : "Nothing has changed yet.";
                    case PRICING -> "Contracts are priced again one after the other; each with its sums at once.";
                    case PRICING_STOPPED ->
                        "Contracts done are priced again, the others earn what they earned until it goes on.";
                    case PRICED -> "The claims are priced again, and are in the sums.";
                    case ENDED -> "It was given up.";
                };
    }

    private static StatusTag tag(ClaimPricingState state) {
        return new StatusTag(
                state.label(),
                switch (state) {
                    case PRICED -> StatusTag.Kind.DONE;
                    case CHECKED -> StatusTag.Kind.AT_RISK;
                    case CHECK_STOPPED, PRICING_STOPPED, ENDED -> StatusTag.Kind.STOPPED;
                    case CHECKING, PRICING -> StatusTag.Kind.NEUTRAL;
                });
    }

    private void act(Runnable action) {
        try {
            action.run();
        } catch (RefusedException refused) {
            Messages.refused(String.valueOf(refused.getMessage()));
        }
        show();
    }
}
