package chairtime.allocation.ui;

import chairtime.allocation.BreachReason;
import chairtime.allocation.BreachView;
import chairtime.allocation.Breaches;
import chairtime.allocation.ReferralId;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.EmptyState;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import chairtime.platform.ui.Page;
import chairtime.security.CurrentUser;
import chairtime.security.Role;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The deadlines that a referral missed, latest first; whoever handles referrals says why. */
@Route(WatchRoutes.BREACH)
@RolesAllowed({"COORDINATOR", "CLINICIAN", "COMMISSIONER", "RECOVERY_LEAD", "AUDITOR"})
class BreachDetailsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Breaches breaches;
    private final boolean handles;

    BreachDetailsView(Breaches breaches, CurrentUser currentUser) {
        super("Missed deadline");
        this.breaches = breaches;
        handles = currentUser.require().has(Role.COORDINATOR)
                || currentUser.require().has(Role.CLINICIAN);
        under("Missed deadlines", WatchRoutes.BREACHES);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new ReferralId(
                event.getRouteParameters().getLong(ReferralNavigation.ID).orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return title();
    }

    private void show(ReferralId id) {
        removeAll();
        List<BreachView> missed = breaches.of(id);
        if (missed.isEmpty()) {
            add(new EmptyState(
                    "This referral has missed no deadline",
                    "When one is missed, it is shown here and somebody says why.",
                    new Anchor(WatchRoutes.BREACHES, "See all missed deadlines")));
            return;
        }
        title("Missed deadline of patient " + missed.get(0).pseudonym());
        status(BreachWords.tag(missed.get(0)));
        missed.forEach(breach -> add(card(breach)));
        if (handles) {
            add(new Anchor(ReferralNavigation.referral(id), "Open the referral"));
        }
    }

    private Card card(BreachView breach) {
        Card card = new Card(
                "To be seen by " + Formats.dateTime(breach.deadline()),
                new KeyFacts()
                        .fact("Category", breach.category().label())
                        .fact("It waited for", breach.waitedFor())
                        .fact("Now", ReferralWords.tag(breach.status()))
                        .fact("Late", BreachWords.late(breach)));
        if (!breach.isUnexplained()) {
            card.add(
                    new Paragraph(breach.reason().label() + ". " + breach.words()),
                    new Paragraph(
                            "Said by " + breach.explainedBy() + ", " + Formats.dateTime(breach.explainedAt()) + "."));
        } else if (handles) {
            card.add(new BreachForm((reason, words) -> explain(breach, reason, words)));
        } else {
            card.add(new Paragraph("Nobody has said yet why. A coordinator or clinician does."));
        }
        return card;
    }

    private void explain(BreachView breach, BreachReason reason, String words) {
        breaches.explain(breach.referral(), reason, words);
        Messages.done("The reason is saved.");
        show(breach.referral());
    }
}
