package chairtime.activity;

import chairtime.platform.FinancialYear;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A commissioner's financial year beside the year before, with the contracts that every figure is the sum of.
 *
 * @param commissionerCode its code
 * @param year the year
 * @param own whether recorded terms, agreed figures and claims are in it; else only what is published
 * @param contracts its contracts of the year, each in both years
 * @param profiles what is to be expected by the end of each month, April first
 * @param profilesBefore the same of the year before
 */
public record CommissionerYear(
        String commissionerCode,
        FinancialYear year,
        boolean own,
        List<ContractRun> contracts,
        List<MonthProfile> profiles,
        List<MonthProfile> profilesBefore) {

    /** The months of the year, April first. */
    public List<PositionMonth> months() {
        return IntStream.range(0, profiles.size()).mapToObj(this::month).toList();
    }

    /** The newest month with data. */
    public Optional<TreatmentMonth> newest() {
        return months().stream()
                .filter(month -> month.counted() != null)
                .map(PositionMonth::month)
                .reduce((one, later) -> later);
    }

    /** Every figure by the end of that month. */
    public List<PositionLine> position(TreatmentMonth month) {
        int at = index(month);
        return List.of(PositionFigure.values()).stream()
                .map(figure -> line(figure, at, contracts))
                .toList();
    }

    /** The figure of one of the contracts by the end of that month. */
    public PositionLine ofContract(ContractRun contract, PositionFigure figure, TreatmentMonth month) {
        return line(figure, index(month), List.of(contract));
    }

    /** How the figure was made. */
    public String rule(PositionFigure figure, TreatmentMonth month) {
        MonthProfile profile = profiles.get(index(month));
        return switch (figure) {
            case CONTRACTED ->
                (own
                                ? "Recorded terms, shared out by the days of the year, else the newest published month."
                                : "What the newest published month of the year says.")
                        + " Every contract with terms in the year counts, also one of 100 UDA or less.";
            case IN_MONTH, TO_DATE ->
                (own
                                ? "Of each month the agreed figure, else the contractor month, else the claims;"
                                        + " adjustments of the month on top."
                                : "As published in the contractor months. Agreed figures and claims are seen by the"
                                        + " commissioner's own staff.")
                        + " A blank month is no data and adds nothing. Foundation dentists' UDA do not count.";
            case BY_WORKING_DAYS -> profile.workingDayRule();
            case BY_SEASON -> profile.seasonRule();
            case OF_WORKING_DAYS -> "Counted from April, over what was expected. " + profile.workingDayRule();
            case OF_SEASON -> "Counted from April, over what was expected. " + profile.seasonRule();
        };
    }

    private PositionMonth month(int at) {
        Uda expected = Objects.requireNonNullElse(sum(PositionFigure.BY_WORKING_DAYS, at, contracts, true), Uda.ZERO);
        Uda season = Objects.requireNonNullElse(sum(PositionFigure.BY_SEASON, at, contracts, true), Uda.ZERO);
        long withData = contracts.stream()
                .filter(contract -> contract.now() != null && contract.now().inMonth(at) != null)
                .count();
        return new PositionMonth(
                profiles.get(at).month(),
                withData,
                sum(PositionFigure.IN_MONTH, at, contracts, true),
                anyFrom(at, true) ? sum(PositionFigure.TO_DATE, at, contracts, true) : null,
                expected,
                season,
                sum(PositionFigure.IN_MONTH, at, contracts, false),
                anyFrom(at, false) ? sum(PositionFigure.TO_DATE, at, contracts, false) : null);
    }

    /** Whether that month or a later one has data; after the newest there is nothing to date. */
    private boolean anyFrom(int at, boolean now) {
        return IntStream.range(at, profiles.size())
                .anyMatch(month -> sum(PositionFigure.IN_MONTH, month, contracts, now) != null);
    }

    private PositionLine line(PositionFigure figure, int at, List<ContractRun> of) {
        return figure.isPercent()
                ? new PositionLine(figure, null, null, percent(figure, at, of, true), percent(figure, at, of, false))
                : new PositionLine(figure, sum(figure, at, of, true), sum(figure, at, of, false), null, null);
    }

    private @Nullable BigDecimal percent(PositionFigure figure, int at, List<ContractRun> of, boolean now) {
        return PositionFigure.percent(sum(PositionFigure.TO_DATE, at, of, now), sum(figure.whole(), at, of, now));
    }

    private @Nullable Uda sum(PositionFigure figure, int at, List<ContractRun> of, boolean now) {
        Function<ContractRun, @Nullable ContractSide> side = now ? ContractRun::now : ContractRun::before;
        MonthProfile profile = (now ? profiles : profilesBefore).get(at);
        return of.stream()
                .map(side)
                .filter(Objects::nonNull)
                .map(each -> figure.units(each, profile, at))
                .filter(Objects::nonNull)
                .reduce(Uda::plus)
                .orElse(null);
    }

    private int index(TreatmentMonth month) {
        return month.yearToDate().size() - 1;
    }
}
