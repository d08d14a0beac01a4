package chairtime.activity;

import chairtime.platform.Money;
import java.time.LocalDate;

/**
 * Money of a recovery that came.
 *
 * @param on day on which it came, today or before
 * @param amount pounds, at most what is outstanding
 * @param way deducted or paid
 * @param reference of the payment or the pay statement
 */
public record NewReceipt(LocalDate on, Money amount, MoneyWay way, String reference) {}
