package chairtime.activity;

import chairtime.platform.Money;
import java.time.LocalDate;

/**
 * How a recovery is to be paid, as somebody wants it.
 *
 * @param kind offered, imposed or waived
 * @param amount pounds in all; nothing when waived
 * @param instalments into how many monthly instalments
 * @param firstOn day of the first
 * @param breachNotice whether a breach notice is served
 * @param reason why
 */
public record RecoveryPlan(
        RecoveryKind kind, Money amount, int instalments, LocalDate firstOn, boolean breachNotice, String reason) {}
