package chairtime.activity.domain;

import chairtime.activity.NewReceipt;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import java.time.LocalDate;

/** What recorded money has to keep to. */
final class MoneyRules {

    private static final int REFERENCE_LENGTH = 120;

    private MoneyRules() {}

    /**
     * Refuses money that cannot have come.
     *
     * @param decided day on which the recovery was decided
     * @param outstanding what is still to come
     */
    static void check(NewReceipt receipt, LocalDate decided, Money outstanding, LocalDate today) {
        if (receipt.on().isAfter(today)) {
            throw new RefusedException(
                    "on", "This day is in the future. Choose the day on which the money came, today or before.");
        }
        if (receipt.on().isBefore(decided)) {
            throw new RefusedException(
                    "on",
                    "The recovery was decided on %s. Choose that day or one after it."
                            .formatted(TermsTrack.day(decided)));
        }
        checkAmount(
                receipt.amount(), outstanding, "outstanding", "If more came, record this much and pay the rest back.");
        ReviewText.filled(
                receipt.reference(), REFERENCE_LENGTH, "reference", "the reference of the payment or pay statement");
    }

    /** @param called what the sentence calls what is left, for instance {@code outstanding} */
    static void checkAmount(Money amount, Money left, String called, String remedy) {
        if (!amount.exceeds(Money.ZERO)) {
            throw new RefusedException(
                    "amount",
                    "Write an amount above £0.00. A wrong record is taken back with \"Take back\" beside it.");
        }
        if (amount.exceeds(left)) {
            throw new RefusedException(
                    "amount", "Only %s is %s. Write at most that. %s".formatted(left, called, remedy));
        }
    }
}
