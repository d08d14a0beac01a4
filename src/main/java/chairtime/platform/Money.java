package chairtime.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * An amount of pounds sterling, to the penny.
 *
 * @param amount pounds, always with two decimals; negative amounts are allowed
 */
public record Money(BigDecimal amount) implements Comparable<Money> {

    /** Nothing to pay. */
    public static final Money ZERO = Money.of("0");

    private static final int PENCE = 2;

    /**
     * @throws IllegalArgumentException when the amount has fractions of a penny
     */
    public Money {
        if (amount.stripTrailingZeros().scale() > PENCE) {
            throw new IllegalArgumentException("An amount of money has no fractions of a penny: " + amount);
        }
        amount = amount.setScale(PENCE, RoundingMode.UNNECESSARY);
    }

    /** The amount written as {@code 1234.5}. */
    public static Money of(String pounds) {
        return new Money(new BigDecimal(pounds));
    }

    /** The amount, rounded half up to the penny. */
    public static Money rounded(BigDecimal pounds) {
        return new Money(pounds.setScale(PENCE, RoundingMode.HALF_UP));
    }

    /** This amount and the other together. */
    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    /** This amount less the other. */
    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    /** This amount so many times. */
    public Money times(long count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)));
    }

    /** Whether this amount is larger than the other. */
    public boolean exceeds(Money other) {
        return compareTo(other) > 0;
    }

    /** Written as {@code £12,345.60}, a negative amount as {@code -£5.00}. */
    @Override
    public String toString() {
        DecimalFormat format = new DecimalFormat("£#,##0.00", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        return format.format(amount);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }
}
