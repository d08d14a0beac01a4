package chairtime.activity.ui;

import chairtime.activity.MidYearReviewView;
import chairtime.activity.MoneyRecord;
import chairtime.activity.WithheldAccount;
import chairtime.activity.Withholdings;
import chairtime.platform.Money;
import chairtime.platform.ui.Card;
import chairtime.platform.ui.Formats;
import chairtime.platform.ui.KeyFacts;
import chairtime.platform.ui.Messages;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/** What a mid-year review withholds, and what was released of it. */
@SpringComponent
class WithheldCard {

    private final Withholdings withholdings;

    WithheldCard(Withholdings withholdings) {
        this.withholdings = withholdings;
    }

    /**
     * Nothing where nothing is withheld.
     *
     * @param changed called when something was released or taken back
     */
    Optional<Card> of(MidYearReviewView review, Runnable changed) {
        return withholdings.account(review.id()).map(account -> card(review, account, changed));
    }

    private Card card(MidYearReviewView review, WithheldAccount account, Runnable changed) {
        MoneyRecordGrid releases = new MoneyRecordGrid(
                "Releases",
                account.records(),
                account.mayRelease() ? record -> takeBack(review, record, changed) : null);
        Card card = new Card(
                "Money withheld",
                new KeyFacts()
                        .fact("Withheld at most", Formats.money(account.withheld()))
                        .fact("Released", Formats.money(account.released()))
                        .fact("Still withheld", Formats.money(account.still())),
                releases);
        if (releases.isVisible()) {
            card.actions(releases.downloads("releases"));
        }
        if (account.mayRelease() && account.still().exceeds(Money.ZERO)) {
            card.add(new ReleaseForm(account.still(), (amount, reason) -> {
                withholdings.release(review.id(), review.version(), amount, reason);
                Messages.done("Released. The practice is told.");
                changed.run();
            }));
        }
        return card;
    }

    private void takeBack(MidYearReviewView review, MoneyRecord record, Runnable changed) {
        new TakeBackDialog(
                        "release of " + record.amount(),
                        "An entry with the opposite amount is made, so that it is withheld again. The practice is told.",
                        reason -> {
                            withholdings.takeBack(review.id(), review.version(), record.entry(), reason);
                            Messages.done("The release is taken back.");
                            changed.run();
                        })
                .open();
    }
}
