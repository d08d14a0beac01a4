package chairtime.activity;

import java.time.Instant;

/**
 * A change of a rule, a tariff or an amount.
 *
 * @param commissionerCode whose; {@code *} for everybody
 * @param what which rule, from which day on
 * @param before what held before, in words
 * @param after what holds since, in words
 * @param reason why, or where it stands
 * @param changedAt when
 * @param changedBy who
 */
public record RuleChange(
        String commissionerCode,
        String what,
        String before,
        String after,
        String reason,
        Instant changedAt,
        String changedBy) {}
