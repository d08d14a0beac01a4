package chairtime.allocation.domain;

import chairtime.allocation.UrgencyCategory;
import chairtime.security.Role;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The clock of a category from a day on; the usual one or a commissioner's own. Rules section 3.1. */
@Entity
@Table(name = "reference_urgency_clock")
public class UrgencyClockRule {

    /** Stands for every commissioner without a clock of its own. */
    public static final String EVERY_COMMISSIONER = "*";

    private static final int MOST_MINUTES = 28 * 24 * 60;
    private static final int PERCENT = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String commissionerCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UrgencyCategory category;

    private LocalDate validFrom;
    private int minutes;
    private String warnAtPercent;
    private @Nullable Integer escalateAtPercent;

    @Convert(converter = EnumSets.OfRoles.class)
    private Set<Role> told;

    protected UrgencyClockRule() {}

    /** A commissioner's own clock from today or a later day on, checked. */
    public static UrgencyClockRule own(String commissionerCode, UrgencyCategory category, LocalDate validFrom) {
        new Faults()
                .demand(
                        category != UrgencyCategory.ROUTINE,
                        "category",
                        "No clock runs for routine care. Choose another category.")
                .refuseIfAny();
        UrgencyClockRule rule = new UrgencyClockRule();
        rule.commissionerCode = commissionerCode;
        rule.category = category;
        rule.validFrom = validFrom;
        return rule;
    }

    /** Gives that much time, warns at those shares of it, tells those people, and the duty lead too at that share. */
    public void take(
            LocalDate today, Duration within, List<Integer> warnAt, Set<Role> toTell, @Nullable Integer escalateAt) {
        new Faults()
                .demand(!validFrom.isBefore(today), "validFrom", "A new clock holds from today or a later day on.")
                .demand(
                        !within.isNegative() && within.toMinutes() <= MOST_MINUTES,
                        "within",
                        "A clock gives at most 28 days.")
                .demand(
                        warnAt.stream().allMatch(share -> share > 0 && share < PERCENT)
                                && warnAt.equals(
                                        warnAt.stream().distinct().sorted().toList()),
                        "warnAtPercent",
                        "Give the shares to warn at in order, each from 1 to 99 percent.")
                .demand(
                        escalateAt == null
                                || escalateAt >= 0
                                        && escalateAt < PERCENT
                                        && warnAt.stream().allMatch(share -> share < escalateAt),
                        "escalateAtPercent",
                        "The duty lead is told after the last warning and before the time is over.")
                .demand(!toTell.isEmpty(), "told", "Choose at least one role to tell.")
                .refuseIfAny();
        minutes = Math.toIntExact(within.toMinutes());
        warnAtPercent = warnAt.stream().map(String::valueOf).collect(Collectors.joining(","));
        told = Set.copyOf(toTell);
        escalateAtPercent = escalateAt;
    }

    public UrgencyCategory category() {
        return category;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Duration within() {
        return Duration.ofMinutes(minutes);
    }

    public List<Integer> warnAtPercent() {
        return Arrays.stream(warnAtPercent.split(","))
                .filter(share -> !share.isBlank())
                .map(Integer::valueOf)
                .toList();
    }

    public Optional<Integer> escalateAtPercent() {
        return Optional.ofNullable(escalateAtPercent);
    }

    /** What is said, and when, about a wait from triage to that deadline; in order. */
    public List<DeadlineWarning> warnings(Instant triagedAt, Instant deadline) {
        Duration wait = Duration.between(triagedAt, deadline);
        return Stream.concat(
                        warnAtPercent().stream().map(share -> warning(triagedAt, wait, share, false)),
                        escalateAtPercent().stream().map(share -> warning(triagedAt, wait, share, true)))
                .toList();
    }

    private static DeadlineWarning warning(Instant triagedAt, Duration wait, int share, boolean escalates) {
        return new DeadlineWarning(
                share, escalates, triagedAt.plus(wait.multipliedBy(share).dividedBy(PERCENT)));
    }

    public Set<Role> told() {
        return told;
    }

    public boolean isOwn() {
        return !commissionerCode.equals(EVERY_COMMISSIONER);
    }
}
