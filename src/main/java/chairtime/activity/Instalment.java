package chairtime.activity;

import chairtime.platform.Money;
import java.time.LocalDate;

/**
 * A part of a recovery.
 *
 * @param number first is 1
 * @param dueOn day
 * @param amount pounds
 */
public record Instalment(int number, LocalDate dueOn, Money amount) {}
