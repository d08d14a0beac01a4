package chairtime.activity.domain;

import chairtime.activity.ServiceLine;
import chairtime.activity.TermsKind;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What a service is contracted for in a financial year. Recurring terms are of a full year and shared out by the days
 * they hold; what does not recur counts whole.
 *
 * @param year the year
 * @param target units, exact to four decimals
 * @param value pounds, rounded to the penny once, at the end
 * @param parts what they are made of, by first day
 */
public record TermsOfYear(FinancialYear year, Uda target, Money value, List<Part> parts) {

    private static final int DECIMALS = 4;

    /**
     * The share of one version.
     *
     * @param version the version
     * @param first first day in the year
     * @param last last day in the year
     * @param days how many days of the year it holds
     * @param target its share of the target
     * @param value its share of the value
     */
    public record Part(TermsVersionRow version, LocalDate first, LocalDate last, long days, Uda target, Money value) {}

    /** The days of the year, 365 or 366. */
    public long daysOfYear() {
        return days(year);
    }

    /** Whether any terms hold in the year. */
    public boolean any() {
        return !parts.isEmpty();
    }

    /** The terms of that service in that year out of versions known at the same time. */
    public static TermsOfYear of(FinancialYear year, ServiceLine line, Collection<TermsVersionRow> versions) {
        List<TermsVersionRow> counted = versions.stream()
                .filter(version ->
                        version.line() == line && version.kind() != TermsKind.CLOSURE && version.holdsIn(year))
                .sorted(Comparator.comparing(TermsVersionRow::from).thenComparing(version -> !version.recurring()))
                .toList();
        return new TermsOfYear(
                year,
                new Uda(shared(year, counted, version -> version.target().units(), DECIMALS)),
                new Money(shared(year, counted, version -> version.value().amount(), 2)),
                counted.stream().map(version -> part(year, version)).toList());
    }

    private static Part part(FinancialYear year, TermsVersionRow version) {
        List<TermsVersionRow> alone = List.of(version);
        return new Part(
                version,
                later(version.from(), year.firstDay()),
                earlier(version.until().minusDays(1), year.lastDay()),
                daysHeld(year, version),
                new Uda(shared(year, alone, one -> one.target().units(), DECIMALS)),
                new Money(shared(year, alone, one -> one.value().amount(), 2)));
    }

    /** Days times figures, added up and divided by the year's days once. */
    private static BigDecimal shared(
            FinancialYear year,
            List<TermsVersionRow> versions,
            Function<TermsVersionRow, BigDecimal> figure,
            int decimals) {
        BigDecimal sum = BigDecimal.ZERO;
        for (TermsVersionRow version : versions) {
            long days = version.recurring() ? daysHeld(year, version) : days(year);
            sum = sum.add(figure.apply(version).multiply(BigDecimal.valueOf(days)));
        }
        return sum.divide(BigDecimal.valueOf(days(year)), decimals, RoundingMode.HALF_UP);
    }

    private static long daysHeld(FinancialYear year, TermsVersionRow version) {
        return ChronoUnit.DAYS.between(
                later(version.from(), year.firstDay()),
                earlier(version.until(), year.lastDay().plusDays(1)));
    }

    private static long days(FinancialYear year) {
        return ChronoUnit.DAYS.between(year.firstDay(), year.lastDay().plusDays(1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
