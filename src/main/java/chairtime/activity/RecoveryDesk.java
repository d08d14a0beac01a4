package chairtime.activity;

import chairtime.activity.domain.Deed;
import chairtime.activity.domain.YearEnd;
import chairtime.platform.Money;
import chairtime.security.CurrentUser;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what was received of recoveries; whoever decided one does not record its money. */
@Service
@Transactional
@PreAuthorize(ReviewRights.RECEIVE)
public class RecoveryDesk {

    private final YearEndFinder finder;
    private final RecoveryEntries entries;
    private final ReviewMoney money;
    private final ReviewLog log;
    private final CurrentUser currentUser;
    private final Clock clock;

    RecoveryDesk(
            YearEndFinder finder,
            RecoveryEntries entries,
            ReviewMoney money,
            ReviewLog log,
            CurrentUser currentUser,
            Clock clock) {
        this.finder = finder;
        this.entries = entries;
        this.money = money;
        this.log = log;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Records money that came, at most what is outstanding; a second click is refused. */
    public void record(YearEndId id, long seenVersion, NewReceipt receipt) {
        YearEnd yearEnd = finder.lockVisible(id);
        yearEnd.receive(seenVersion, receipt, new Deed(currentUser.require().id(), clock.instant()));
        entries.enter(yearEnd);
        money.record(
                yearEnd,
                yearEnd.year(),
                new ReviewMoney.Moved(
                        LedgerKind.RECOVERY_RECEIVED,
                        receipt.on(),
                        receipt.amount(),
                        receipt.way(),
                        receipt.reference(),
                        "%s on %s".formatted(receipt.way().label(), TermsWords.day(receipt.on()))));
        log.noted(
                yearEnd,
                "recoveryReceived",
                "%s received (%s, %s); %s is outstanding."
                        .formatted(
                                receipt.amount(),
                                receipt.way().label(),
                                receipt.reference().strip(),
                                outstanding(yearEnd)),
                null);
    }

    /** Takes a wrong record back by its opposite; both stay readable. */
    public void takeBack(YearEndId id, long seenVersion, LedgerEntryId entry, String reason) {
        YearEnd yearEnd = finder.lockVisible(id);
        Money amount = money.takeBack(yearEnd, entry, reason);
        yearEnd.takeReceiptBack(seenVersion, amount, currentUser.require().id());
        log.noted(
                yearEnd,
                "recoveryReceiptTakenBack",
                "The record of %s is taken back; %s is outstanding.".formatted(amount, outstanding(yearEnd)),
                reason);
    }

    private static Money outstanding(YearEnd yearEnd) {
        return yearEnd.recoveryDecided().outstanding();
    }
}
