package chairtime.activity.ui;

import chairtime.activity.YearEndId;
import chairtime.activity.YearEndView;
import chairtime.activity.YearEnds;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Page;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A year end for both of its sides: the result, what was said and decided, and what can be done next. */
@Route(ReviewNavigation.YEAR_END_DETAILS)
@RolesAllowed({"RECOVERY_LEAD", "COMMISSIONER", "FINANCE", "AUDITOR", "PROVIDER"})
class YearEndDetailsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient YearEnds yearEnds;
    private final transient YearEndActions actions;
    private final transient RecoveryMoneyCards money;
    private final transient ReviewProcessCard process;

    YearEndDetailsView(
            YearEnds yearEnds,
            YearEndActions actions,
            RecoveryMoneyCards money,
            ReviewProcessCard process,
            CurrentUser currentUser) {
        super("Year end");
        this.yearEnds = yearEnds;
        this.actions = actions;
        this.money = money;
        this.process = process;
        if (currentUser.require().organisation().kind() == Organisation.Kind.PROVIDER) {
            under("My reviews", ReviewNavigation.MINE);
        } else {
            under("Year-end reconciliations", ReviewNavigation.YEAR_END);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .getLong(ReviewNavigation.ID)
                .map(YearEndId::new)
                .orElseThrow());
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private void show(YearEndId id) {
        YearEndView yearEnd = yearEnds.find(id);
        removeAll();
        noActions();
        process.of("yearEndReconciliation", id.value())
                .ifPresent(card -> moreAction("See the process", () -> addAndShow(card.get())));
        title("Year end %s: %s"
                .formatted(
                        yearEnd.contract().figures().year(), yearEnd.contract().providerName()));
        status(YearEndWords.tag(yearEnd.status()));
        facts(new KeyFacts()
                .fact("Contract", yearEnd.contract().contractNumber())
                .fact("Of the target", ReviewWords.percent(yearEnd.result().percent()))
                .fact("Outcome", YearEndWords.outcome(yearEnd.result().outcome()))
                .fact("To be recovered", Formats.money(yearEnd.result().recovery()))
                .fact("Query until", Formats.date(yearEnd.queryUntil())));
        add(new Div(YearEndWords.question(yearEnd)));
        actions.of(yearEnd, () -> show(id)).forEach(this::add);
        money.of(yearEnd, () -> show(id)).forEach(this::add);
        YearEndCards.of(yearEnd).forEach(this::add);
        add(new HistoryCard(yearEnds.timeline(id)));
    }

    private void addAndShow(Card card) {
        add(card);
        card.scrollIntoView();
    }
}
