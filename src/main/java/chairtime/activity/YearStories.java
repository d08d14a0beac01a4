package chairtime.activity;

import static chairtime.activity.ExplainedFigure.ofMoney;
import static chairtime.activity.ExplainedFigure.ofPercent;
import static chairtime.activity.ExplainedFigure.ofUnits;

import chairtime.activity.domain.YearBook;
import chairtime.activity.domain.YearEndRuleRows;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a contract's year: every figure with what it was made of. */
@Component
class YearStories {

    private static final String SO_FAR = ", if nothing more came";
    private static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final YearEndRules rules;
    private final YearEndRuleRows lines;
    private final UnscheduledStory unscheduled;
    private final UrgentIncentiveStory incentive;
    private final OtherServicesStory services;
    private final YearPayments payments;
    private final YearMonths months;
    private final Clock clock;

    YearStories(
            YearEndRules rules,
            YearEndRuleRows lines,
            UnscheduledStory unscheduled,
            UrgentIncentiveStory incentive,
            OtherServicesStory services,
            YearPayments payments,
            YearMonths months,
            Clock clock) {
        this.rules = rules;
        this.lines = lines;
        this.unscheduled = unscheduled;
        this.incentive = incentive;
        this.services = services;
        this.payments = payments;
        this.months = months;
        this.clock = clock;
    }

    /**
     * The year of that book; empty without terms.
     *
     * @param recorders names behind recordings of terms, by their number
     */
    Optional<YearStory> tell(YearBook book, String commissionerCode, Map<Long, String> recorders) {
        return LedgerYears.of(book, commissionerCode).map(year -> tell(book, year, recorders));
    }

    private YearStory tell(YearBook book, ContractYear year, Map<Long, String> recorders) {
        YearFigures figures = year.figures();
        YearEndResult result = rules.yearEnd(year.commissionerCode(), figures);
        Optional<YearEndRule> line = lines.on(year.commissionerCode(), book.year());
        Uda toLine = line.map(rule -> missing(figures, rule)).orElse(Uda.ZERO);
        Money toLineValue = figures.rate()
                .map(rate -> Money.rounded(rate.multiply(toLine.units())))
                .orElse(Money.ZERO);
        List<ExplainedFigure> told = new ArrayList<>(contracted(book, figures, recorders));
        told.addAll(counted(book, figures));
        told.add(new ExplainedFigure(
                YearFigure.TO_LINE,
                line.map(rule -> "Missing to the line of " + YearEndRule.percent(rule.recoveryLine()))
                        .orElse(YearFigure.TO_LINE.label()),
                toLine,
                toLineValue,
                null,
                line.map(rule -> "Contracted times " + YearEndRule.percent(rule.recoveryLine()) + ", less adjusted, not"
                                + " below zero; in pounds at the contract's own rate. Under the line money is recovered"
                                + " up to the whole target. " + rule.source())
                        .orElse("No line is dated for this year."),
                RowsBehind.of(figures, YearFigure.CONTRACTED, YearFigure.ADJUSTED)));
        boolean over = book.year().lastDay().isBefore(LondonTime.day(clock.instant()));
        told.addAll(judged(figures, result, over ? "" : SO_FAR));
        told.add(payments.tell(book, figures.value()));
        told.add(midYear(book, year));
        told.addAll(unscheduled.tell(book, year, over ? "" : SO_FAR));
        incentive.tell(book).ifPresent(told::add);
        told.addAll(SettledFigures.of(book));
        told.addAll(services.tell(book, recorders, over ? "" : SO_FAR));
        return new YearStory(
                year,
                over,
                result,
                toLine,
                toLineValue,
                List.copyOf(told),
                months.of(year.commissionerCode(), book.delivered().months(), figures.contracted()));
    }

    private static List<ExplainedFigure> contracted(YearBook book, YearFigures figures, Map<Long, String> recorders) {
        List<SourceRow> rows = book.isRecorded()
                ? RowsBehind.of(book.recorded(ServiceLine.GENERAL), recorders)
                : RowsBehind.published(book);
        String rule = book.isRecorded()
                ? "Each recorded version is of a full year and shared out by the days of the year it holds; what does"
                        + " not recur counts whole. The sum is divided by the days of the year once."
                : "Nobody has recorded terms for this year, so the newest published month of the year says them.";
        return List.of(
                ofUnits(YearFigure.CONTRACTED, figures.contracted(), rule, rows),
                ofMoney(YearFigure.VALUE, figures.value(), rule, rows),
                ofMoney(
                        YearFigure.RATE,
                        figures.rate().map(Money::rounded).orElse(null),
                        "Value over contracted units of the year, not rounded before it is used. A backdated uplift"
                                + " changes it.",
                        RowsBehind.of(figures, YearFigure.VALUE, YearFigure.CONTRACTED)));
    }

    private static List<ExplainedFigure> counted(YearBook book, YearFigures figures) {
        YearBook.Delivered delivered = book.delivered();
        long withData = delivered.months().stream()
                .filter(month -> month.units() != null)
                .count();
        return List.of(
                ofUnits(
                        YearFigure.DELIVERED,
                        figures.delivered(),
                        "Of each month the agreed figure, else the contractor month, else the claims scheduled up to "
                                + TermsWords.month(book.clock().yearEnd(book.year()))
                                + "; adjustments on top. Foundation dentists' UDA do not count. " + withData
                                + " of 12 months have data; a blank month is no data, not zero.",
                        RowsBehind.delivered(delivered)),
                ofUnits(
                        YearFigure.CARRY_FORWARD,
                        figures.carryForward(),
                        "A deficit of the year before is positive and is delivered first; a credit is negative.",
                        RowsBehind.entries(book, LedgerKind.CARRY_FORWARD_IN)),
                ofUnits(
                        YearFigure.NEW_PATIENT_PREMIUM,
                        figures.newPatientPremium(),
                        "Paid as extra units from 1 Mar 2024 to 31 Mar 2025, each at the contract's own rate.",
                        RowsBehind.entries(book, LedgerKind.NEW_PATIENT_PREMIUM)),
                ofUnits(
                        YearFigure.MISCELLANEOUS,
                        figures.miscellaneous(),
                        "Other credits that the commissioner granted.",
                        RowsBehind.entries(book, LedgerKind.MISCELLANEOUS)),
                ofUnits(
                        YearFigure.ADJUSTED,
                        figures.adjusted(),
                        "Delivered, less what was carried forward into the year, with all credits (NHSBSA, contract"
                                + " data).",
                        RowsBehind.of(
                                figures,
                                YearFigure.DELIVERED,
                                YearFigure.CARRY_FORWARD,
                                YearFigure.NEW_PATIENT_PREMIUM,
                                YearFigure.MISCELLANEOUS)));
    }

    private static List<ExplainedFigure> judged(YearFigures figures, YearEndResult result, String soFar) {
        List<SourceRow> rows = RowsBehind.of(figures, YearFigure.ADJUSTED, YearFigure.CONTRACTED);
        boolean target = figures.contracted().compareTo(Uda.ZERO) > 0;
        return List.of(
                ofPercent(
                        YearFigure.PERCENT,
                        target ? result.percent() : null,
                        "Adjusted over contracted, compared without rounding: 95.999 % is under 96 %.",
                        rows),
                new ExplainedFigure(
                        YearFigure.RECOVERY,
                        YearFigure.RECOVERY.label() + soFar,
                        null,
                        result.recovery(),
                        null,
                        result.rule(),
                        rows),
                new ExplainedFigure(
                        YearFigure.CARRIED,
                        YearFigure.CARRIED.label() + soFar,
                        result.carriedForward(),
                        null,
                        null,
                        result.rule(),
                        rows));
    }

    private ExplainedFigure midYear(YearBook book, ContractYear year) {
        YearFigures figures = LedgerYears.atMidYear(book, book.terms().orElseThrow());
        YearBook.Delivered scheduled = book.scheduledByMidYear();
        MidYearResult result = rules.midYear(year.commissionerCode(), figures);
        return ofPercent(
                YearFigure.MID_YEAR,
                figures.contracted().compareTo(Uda.ZERO) > 0 ? result.percent() : null,
                (scheduled.approximated()
                                ? "An approximation: without claims nobody knows what was scheduled by then, so the"
                                        + " months completed up to "
                                : "Scheduled up to ")
                        + TermsWords.month(book.clock().midYear(book.year()))
                        + (scheduled.approximated() ? " stand in" : "")
                        + ", less what was carried forward; credits do not count yet. " + result.rule(),
                RowsBehind.delivered(scheduled));
    }

    /** Rounded up, so that delivering it reaches the line. */
    private static Uda missing(YearFigures figures, YearEndRule rule) {
        BigDecimal units = figures.contracted()
                .units()
                .multiply(rule.recoveryLine())
                .divide(HUNDRED, DECIMALS, RoundingMode.CEILING)
                .subtract(figures.adjusted().units());
        return units.signum() > 0 ? new Uda(units) : Uda.ZERO;
    }
}
