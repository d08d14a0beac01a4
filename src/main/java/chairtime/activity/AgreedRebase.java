package chairtime.activity;

import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.time.LocalDate;

/**
 * Another target and value that both sides agreed. The terms of the contract are changed where terms are kept; here it
 * stands only that they agreed.
 *
 * @param target yearly target from then on
 * @param value yearly value from then on
 * @param from first day
 */
public record AgreedRebase(Uda target, Money value, LocalDate from) {}
