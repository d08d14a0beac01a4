package chairtime.activity;

import chairtime.activity.domain.SettingRows;
import chairtime.activity.domain.YearEndAmounts;
import chairtime.activity.domain.YearEndRuleRows;
import chairtime.platform.FinancialYear;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When a commissioner may rebase a contract by force: under the line in each of several years in a row, years kept out
 * of automatic judgement left out, and not before the 1 April after the notice. Rules section 2.6.
 */
@Component
public class Rebasing {

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
     * @param figures the contract's years; that of the notice and later ones do not count
     */
    public Optional<ForcedRebase> forced(
            @Nullable String commissionerCode, List<YearFigures> figures, LocalDate notice) {
        Optional<String> years = answer(commissionerCode, RuleSetting.REBASING_YEARS, notice);
        Optional<String> line = answer(commissionerCode, RuleSetting.REBASING_LINE_PERCENT, notice);
        if (years.isEmpty() || line.isEmpty()) {
            return Optional.empty();
        }
        int wanted = Integer.parseInt(years.get());
        List<YearFigures> latest = latestJudged(commissionerCode, figures, notice, wanted);
        BigDecimal under = new BigDecimal(line.get());
        if (latest.size() < wanted || !latest.stream().allMatch(year -> isUnder(year, under))) {
            return Optional.empty();
        }
        YearFigures best = latest.stream()
                .max(Comparator.comparing(YearFigures::delivered))
                .orElseThrow();
        return Optional.of(new ForcedRebase(
                latest.stream().map(YearFigures::year).toList(),
                best.year(),
                best.delivered(),
                notBefore(commissionerCode, notice),
                "Under " + YearEndRule.percent(under) + " in each of " + wanted
                        + " years; the new target is what the best"
                        + " of them delivered. Years and level are from memory of schedule 3 paragraph 61A: check them"
                        + " before notice is served."));
    }

    /** The first day from which a rebase may hold whose notice is served on that day. */
    public LocalDate notBefore(@Nullable String commissionerCode, LocalDate notice) {
        boolean nextYear = answer(commissionerCode, RuleSetting.REBASING_NOTICE_FROM, notice)
                .filter("NEXT_1_APRIL"::equals)
                .isPresent();
        return nextYear ? FinancialYear.of(notice).lastDay().plusDays(1) : notice;
    }

    /** The latest years before the notice that are judged, without a gap, at most so many. */
    private List<YearFigures> latestJudged(
            @Nullable String commissionerCode, List<YearFigures> figures, LocalDate notice, int wanted) {
        Map<FinancialYear, YearFigures> known =
                figures.stream().collect(Collectors.toMap(YearFigures::year, Function.identity()));
        List<YearFigures> latest = new ArrayList<>();
        FinancialYear year = before(FinancialYear.of(notice));
        while (latest.size() < wanted) {
            if (!isLeftOut(commissionerCode, year)) {
                YearFigures found = known.get(year);
                if (found == null || found.contracted().compareTo(Uda.ZERO) <= 0) {
                    return latest;
                }
                latest.add(found);
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

    private Optional<String> answer(@Nullable String commissionerCode, RuleSetting setting, LocalDate day) {
        return settings.on(commissionerCode, setting, day).map(SettingAnswer::answer);
    }

    private static FinancialYear before(FinancialYear year) {
        return new FinancialYear(year.startYear() - 1);
    }
}
