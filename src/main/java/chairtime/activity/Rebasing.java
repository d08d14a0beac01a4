package chairtime.activity;

import chairtime.activity.domain.SettingAnswers;
import chairtime.activity.domain.SettingRows;
import chairtime.activity.domain.YearEndAmounts;
import chairtime.activity.domain.YearEndRuleRows;
import chairtime.platform.FinancialYear;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When a commissioner may rebase a contract by force: under the line in each of several years in a row, years kept out
 * of automatic judgement left out, and not before the 1 April after the notice. Rules section 2.6.
 */
@Component
public class Rebasing {

    private static final int UDA_DECIMALS = 4;

    private final SettingRows settings;
    private final YearEndRuleRows rules;

    Rebasing(SettingRows settings, YearEndRuleRows rules) {
        this.settings = settings;
        this.rules = rules;
    }

    /**
     * What notice served on that day can bring; empty when it may not be served.
     *
     * @param commissionerCode whose settings hold
     * @param figures the contract's figures of a year, empty where nothing is known; asked for years before the notice
     */
    public Optional<ForcedRebase> forced(
            @Nullable String commissionerCode,
            Function<FinancialYear, Optional<YearFigures>> figures,
            LocalDate notice) {
        SettingAnswers answers = settings.on(commissionerCode, notice);
        Optional<Integer> years = answers.find(RuleSetting.REBASING_YEARS).map(Integer::valueOf);
        Optional<BigDecimal> line =
                answers.find(RuleSetting.REBASING_LINE_PERCENT).map(BigDecimal::new);
        if (years.isEmpty() || line.isEmpty()) {
            return Optional.empty();
        }
        List<YearFigures> latest = latestJudged(commissionerCode, figures, notice, years.get());
        if (latest.size() < years.get() || !latest.stream().allMatch(year -> isUnder(year, line.get()))) {
            return Optional.empty();
        }
        Level level = level(answers.text(RuleSetting.REBASING_LEVEL), latest);
        return Optional.of(new ForcedRebase(
                latest.stream().map(YearFigures::year).toList(),
                level.target(),
                notBefore(answers, notice),
                "Under " + YearEndRule.percent(line.get()) + " in each of " + years.get() + " years; the new target is "
                        + level.words() + ". Years and level are from memory of schedule 3 paragraph 61A: check them"
                        + " before notice is served."));
    }

    /** The first day from which a rebase may hold whose notice is served on that day. */
    public LocalDate notBefore(@Nullable String commissionerCode, LocalDate notice) {
        return notBefore(settings.on(commissionerCode, notice), notice);
    }

    private static LocalDate notBefore(SettingAnswers answers, LocalDate notice) {
        boolean nextYear = answers.find(RuleSetting.REBASING_NOTICE_FROM)
                .filter("NEXT_1_APRIL"::equals)
                .isPresent();
        return nextYear ? FinancialYear.of(notice).lastDay().plusDays(1) : notice;
    }

    private record Level(Uda target, String words) {}

    private static Level level(String answer, List<YearFigures> years) {
        return switch (answer) {
            case "LATEST_YEAR" ->
                new Level(
                        years.get(0).delivered(),
                        "what was delivered in " + years.get(0).year() + ", the latest of them");
            case "AVERAGE_OF_THE_YEARS" -> new Level(average(years), "the average of what was delivered in them");
            default -> {
                YearFigures best = years.stream()
                        .max(Comparator.comparing(YearFigures::delivered))
                        .orElseThrow();
                yield new Level(best.delivered(), "what was delivered in " + best.year() + ", the best of them");
            }
        };
    }

    private static Uda average(List<YearFigures> years) {
        return new Uda(years.stream()
                .map(year -> year.delivered().units())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(years.size()), UDA_DECIMALS, RoundingMode.HALF_UP));
    }

    /** The latest years before the notice that are judged, without a gap, at most so many. */
    private List<YearFigures> latestJudged(
            @Nullable String commissionerCode,
            Function<FinancialYear, Optional<YearFigures>> figures,
            LocalDate notice,
            int wanted) {
        List<YearFigures> latest = new ArrayList<>();
        FinancialYear year = before(FinancialYear.of(notice));
        while (latest.size() < wanted) {
            if (!isLeftOut(commissionerCode, year)) {
                Optional<YearFigures> found =
                        figures.apply(year).filter(known -> known.contracted().compareTo(Uda.ZERO) > 0);
                if (found.isEmpty()) {
                    return latest;
                }
                latest.add(found.get());
            }
            year = before(year);
        }
        return latest;
    }

    private boolean isLeftOut(@Nullable String commissionerCode, FinancialYear year) {
        return rules.on(commissionerCode, year).map(YearEndRule::yearEndByHand).orElse(false);
    }

    private static boolean isUnder(YearFigures year, BigDecimal line) {
        return YearEndAmounts.percent(year.adjusted(), year.contracted()).compareTo(line) < 0;
    }

    private static FinancialYear before(FinancialYear year) {
        return new FinancialYear(year.startYear() - 1);
    }
}
