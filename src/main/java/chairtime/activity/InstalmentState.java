package chairtime.activity;

import chairtime.platform.Money;

/**
 * An instalment with what was received of it; what comes is counted for the oldest first.
 *
 * @param instalment what is due when
 * @param received pounds of it that came
 * @param overdue whether its day has passed and some of it is missing
 */
public record InstalmentState(Instalment instalment, Money received, boolean overdue) {

    /** What is missing of it. */
    public Money outstanding() {
        return instalment.amount().minus(received);
    }
}
