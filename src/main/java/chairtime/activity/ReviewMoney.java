package chairtime.activity;

import chairtime.activity.domain.KeptReview;
import chairtime.activity.domain.MoneyRecordRows;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Enters money of reviews and year ends in the ledger of the contract's year. */
@Component
class ReviewMoney {

    private static final int REASON_LENGTH = 1_000;

    private final LedgerPosting ledger;
    private final MoneyRecordRows rows;

    ReviewMoney(LedgerPosting ledger, MoneyRecordRows rows) {
        this.ledger = ledger;
        this.rows = rows;
    }

    /**
     * Money that moved.
     *
     * @param kind what the ledger calls it
     * @param on day on which it moved
     * @param reference of the payment, or of the review
     * @param reason why
     */
    record Moved(LedgerKind kind, LocalDate on, Money amount, MoneyWay way, String reference, String reason) {}

    /** Enters what is to recover or is withheld, once for each review. */
    void enter(
            KeptReview<?> review, FinancialYear year, LedgerKind kind, Money amount, String reference, String reason) {
        post(review, year, kind, amount, reference, reason, kind + ":" + review.number());
    }

    /** Enters money that moved; once for each version of the review that somebody saw. */
    void record(KeptReview<?> review, FinancialYear year, Moved money) {
        LedgerEntryId entry = post(
                review,
                year,
                money.kind(),
                money.amount(),
                money.reference(),
                money.reason(),
                "%s:%d:%d".formatted(money.kind(), review.number(), review.version()));
        rows.add(review, entry, money.on(), money.way());
    }

    /**
     * Takes money back that was recorded wrongly, by its opposite; answers how much it was.
     *
     * @throws RefusedException when it is not recorded here, or was taken back before
     */
    Money takeBack(KeptReview<?> review, LedgerEntryId entry, String reason) {
        MoneyRecord wrong = of(review).stream()
                .filter(one -> one.entry().equals(entry) && one.counts())
                .findFirst()
                .orElseThrow(() -> new RefusedException("This was taken back already. Open the page again to see it."));
        ledger.counter(entry, reason);
        return wrong.amount();
    }

    /** What was recorded, latest first. */
    List<MoneyRecord> of(KeptReview<?> review) {
        return rows.of(review);
    }

    private LedgerEntryId post(
            KeptReview<?> review,
            FinancialYear year,
            LedgerKind kind,
            Money amount,
            String reference,
            String reason,
            String key) {
        return ledger.post(new NewLedgerEntry(
                review.contract().number(),
                year,
                kind,
                null,
                amount,
                null,
                null,
                "%s %d of %s".formatted(review.kind().label(), review.number(), year),
                reason.substring(0, Math.min(REASON_LENGTH, reason.length())),
                reference,
                key));
    }
}
