package chairtime.activity.domain;

import chairtime.activity.ServiceLine;
import chairtime.activity.TermsChange;
import chairtime.activity.TermsKind;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one service of a contract as they are known now, recurring or not. A change leaves the versions before
 * its first day as they are, and what it takes the place of is superseded, never overwritten.
 *
 * @param versions no two of them on the same day, by first day
 */
public record TermsTrack(List<TermsVersionRow> versions) {

    private static final int PERCENT = 2;
    private static final String DAY = "d MMM uuuu";

    public TermsTrack {
        versions = versions.stream()
                .sorted(Comparator.comparing(TermsVersionRow::from))
                .toList();
    }

    /**
     * What a recording does to the versions known before it.
     *
     * @param superseded no longer known to hold
     * @param added known from then on
     */
    public record Replacement(List<TermsVersionRow> superseded, List<TermsVersionRow> added) {

        /** All versions after it. */
        public TermsTrack applied(TermsTrack before) {
            return new TermsTrack(Stream.concat(
                            before.versions().stream().filter(version -> !superseded.contains(version)), added.stream())
                    .toList());
        }
    }

    /** These versions and that one. */
    TermsTrack with(TermsVersionRow version) {
        return new TermsTrack(
                Stream.concat(versions.stream(), Stream.of(version)).toList());
    }

    /** Whether nothing recorded says what held on that day and before. */
    boolean mayBeginBefore(LocalDate day) {
        return versions.isEmpty()
                || day.isBefore(versions.get(0).from()) && versions.get(0).kind() != TermsKind.START;
    }

    /** The terms that hold on that day. */
    public Optional<TermsVersionRow> on(LocalDate day) {
        return versions.stream().filter(version -> version.holdsOn(day)).findFirst();
    }

    /**
     * The change applied.
     *
     * @throws RefusedException when a rule is broken or other terms stand in its way
     */
    public Replacement record(TermsChange change) {
        TermsRules.check(change);
        LocalDate end = change.validTo() == null
                ? TermsVersionRow.END_OF_TIME
                : change.validTo().plusDays(1);
        if (change.kind() == TermsKind.START) {
            return start(change, end);
        }
        TermsVersionRow present = present(change);
        return switch (change.kind()) {
            case UPLIFT -> uplift(change, Objects.requireNonNull(change.upliftPercent()));
            case CLOSURE -> close(change);
            default -> replace(change, present, end);
        };
    }

    /** Everything as it was known before; what is the same stays the same row. */
    public Replacement backTo(TermsTrack before) {
        return new Replacement(versions, before.versions());
    }

    private Replacement start(TermsChange change, LocalDate end) {
        List<TermsVersionRow> inTheWay = versions.stream()
                .filter(version -> version.holdsBetween(change.validFrom(), end))
                .toList();
        inTheWay.stream()
                .filter(version -> version.kind() != TermsKind.CLOSURE)
                .findFirst()
                .ifPresent(version -> {
                    throw new RefusedException(
                            "validFrom",
                            "These days overlap terms that hold " + days(version)
                                    + ". Record a variation of those, or choose days before or after them.");
                });
        List<TermsVersionRow> added = new ArrayList<>();
        inTheWay.forEach(version -> added.addAll(left(version, change.validFrom(), end)));
        added.add(stated(change, end, change.target(), change.value()));
        return new Replacement(inTheWay, added);
    }

    private Replacement replace(TermsChange change, TermsVersionRow present, LocalDate end) {
        if (end.isAfter(present.until())) {
            throw new RefusedException(
                    "validTo",
                    "These terms would overlap others: those on " + day(change.validFrom()) + " hold "
                            + days(present) + ". Give " + day(present.until().minusDays(1))
                            + " as the last day or an earlier one, and record what comes after apart.");
        }
        Money value = change.kind() == TermsKind.MINIMUM_UDA_VALUE ? present.value() : change.value();
        TermsRules.checkAgainst(change, present);
        // an amount that does not recur is replaced as a whole: what is left of its days has no terms
        List<TermsVersionRow> added =
                new ArrayList<>(change.recurring() ? left(present, change.validFrom(), end) : List.of());
        added.add(stated(change, end, change.target(), value));
        return new Replacement(List.of(present), added);
    }

    private Replacement uplift(TermsChange change, BigDecimal percent) {
        BigDecimal factor = BigDecimal.ONE.add(percent.movePointLeft(PERCENT));
        List<TermsVersionRow> raised = versions.stream()
                .filter(version -> version.until().isAfter(change.validFrom()) && version.kind() != TermsKind.CLOSURE)
                .toList();
        List<TermsVersionRow> added = new ArrayList<>();
        for (TermsVersionRow version : raised) {
            LocalDate first = version.from().isBefore(change.validFrom()) ? change.validFrom() : version.from();
            added.addAll(left(version, first, version.until()));
            added.add(new TermsVersionRow(
                    0,
                    0,
                    version.contractNumber(),
                    version.line(),
                    version.recurring(),
                    TermsKind.UPLIFT,
                    first,
                    version.until(),
                    version.target(),
                    Money.rounded(version.value().amount().multiply(factor))));
        }
        return new Replacement(raised, added);
    }

    private Replacement close(TermsChange change) {
        List<TermsVersionRow> ended = versions.stream()
                .filter(version -> version.until().isAfter(change.validFrom()))
                .toList();
        List<TermsVersionRow> added = new ArrayList<>();
        ended.forEach(version -> added.addAll(left(version, change.validFrom(), TermsVersionRow.END_OF_TIME)));
        added.add(stated(change, TermsVersionRow.END_OF_TIME, Uda.ZERO, Money.ZERO));
        return new Replacement(ended, added);
    }

    private TermsVersionRow present(TermsChange change) {
        TermsVersionRow present = on(change.validFrom())
                .filter(version -> version.kind() != TermsKind.CLOSURE)
                .orElseThrow(() -> new RefusedException(
                        "validFrom",
                        "No terms for " + change.line().label().toLowerCase(Locale.ENGLISH) + " hold on "
                                + day(change.validFrom())
                                + ". Choose a day on which there are some, or record a start."));
        if (!change.recurring() && !present.from().equals(change.validFrom())) {
            throw new RefusedException(
                    "validFrom",
                    "An amount that does not recur is changed as a whole: choose its first day, " + day(present.from())
                            + ".");
        }
        return present;
    }

    /** What is left of a version beside those days. */
    private static List<TermsVersionRow> left(TermsVersionRow version, LocalDate first, LocalDate end) {
        List<TermsVersionRow> rest = new ArrayList<>();
        if (version.from().isBefore(first)) {
            rest.add(version.between(version.from(), first));
        }
        if (version.until().isAfter(end)) {
            rest.add(version.between(end, version.until()));
        }
        return rest;
    }

    private static TermsVersionRow stated(
            TermsChange change, LocalDate end, @Nullable Uda target, @Nullable Money value) {
        return new TermsVersionRow(
                0,
                0,
                change.contractNumber(),
                change.line(),
                change.recurring(),
                change.kind(),
                change.validFrom(),
                end,
                Objects.requireNonNull(target),
                Objects.requireNonNull(value));
    }

    /**
     * The terms of the published months as a version, from 1 April of the year of that day up to what is known.
     */
    public TermsVersionRow takenOver(String contractNumber, LocalDate day, Uda target, Money value) {
        LocalDate first = FinancialYear.of(day).firstDay();
        LocalDate end = versions.isEmpty()
                ? TermsVersionRow.END_OF_TIME
                : versions.get(0).from();
        return new TermsVersionRow(
                0, 0, contractNumber, ServiceLine.GENERAL, true, TermsKind.TAKEN_OVER, first, end, target, value);
    }

    private static String days(TermsVersionRow version) {
        return "from " + day(version.from())
                + (version.isOpen()
                        ? " until further notice"
                        : " to " + day(version.until().minusDays(1)));
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(DAY, Locale.ENGLISH).format(day);
    }
}
