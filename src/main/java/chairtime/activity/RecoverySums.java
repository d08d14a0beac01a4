package chairtime.activity;

import chairtime.platform.Money;

/**
 * What many recoveries come to.
 *
 * @param recoveries how many
 * @param amount pounds in all
 * @param received pounds that came
 * @param overdue pounds whose day has passed
 * @param late how many have something overdue
 */
public record RecoverySums(long recoveries, Money amount, Money received, Money overdue, long late) {

    /** Pounds that are still to come. */
    public Money outstanding() {
        return amount.minus(received);
    }
}
