package chairtime.activity;

import chairtime.activity.domain.RecoveryRows;
import chairtime.activity.domain.YearEnd;
import org.springframework.stereotype.Component;

/** Enters a recovery that is set: its amount in the ledger of the year, and its instalments. */
@Component
class RecoveryEntries {

    private final ReviewMoney money;
    private final RecoveryRows rows;

    RecoveryEntries(ReviewMoney money, RecoveryRows rows) {
        this.money = money;
        this.rows = rows;
    }

    /** Nothing where somebody decided to recover nothing; done twice it changes nothing. */
    void enter(YearEnd yearEnd) {
        if (yearEnd.status() != YearEndStatus.RECOVERY_SET) {
            return;
        }
        RecoveryPlan plan = yearEnd.recoveryDecided().plan().orElseThrow();
        rows.keep(yearEnd.id(), yearEnd.recoveryDecided().instalments());
        money.enter(
                yearEnd,
                yearEnd.year(),
                LedgerKind.RECOVERY_SET,
                plan.amount(),
                yearEnd.id().reference(),
                plan.reason());
    }
}
