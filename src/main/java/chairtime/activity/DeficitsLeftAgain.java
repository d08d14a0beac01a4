package chairtime.activity;

import chairtime.activity.domain.SettingRows;
import chairtime.activity.domain.YearEndAmounts;
import chairtime.activity.domain.YearEndRuleRows;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is recovered of a year that began with a deficit and ends under the line: part of what is missing is of the year
 * before. At which rate that part is recovered is from memory and a setting; a person judges each. Rules section 2.3.
 */
@Component
class DeficitsLeftAgain {

    private final SettingRows settings;
    private final YearEndRuleRows rules;
    private final ContractYears years;

    DeficitsLeftAgain(SettingRows settings, YearEndRuleRows rules, ContractYears years) {
        this.settings = settings;
        this.rules = rules;
        this.years = years;
    }

    /** Whether that result is one. */
    static boolean isOne(YearFigures figures, YearEndResult result) {
        return result.outcome() == YearEndOutcome.RECOVER
                && figures.carryForward().compareTo(Uda.ZERO) > 0;
    }

    /**
     * Prices the deficit in results of those contracts; other results stay as they are. What is needed of the year before
     * is read for all of them when the first needs it.
     */
    BiFunction<ContractYear, YearEndResult, YearEndResult> of(
            String commissionerCode, FinancialYear year, Collection<String> contracts) {
        Optional<YearEndRule> rule =
                rules.on(commissionerCode, year).filter(any -> atRateOfYearBefore(commissionerCode, year));
        RatesBefore before = new RatesBefore(contracts, year);
        return (contract, result) -> rule.isPresent() && isOne(contract.figures(), result)
                ? priced(contract.figures(), rule.get(), result, before.rate(contract.contractNumber()))
                : result;
    }

    private boolean atRateOfYearBefore(String commissionerCode, FinancialYear year) {
        return settings.on(commissionerCode, year.firstDay())
                .find(RuleSetting.DEFICIT_LEFT_AGAIN_RATE)
                .filter("YEAR_BEFORE"::equals)
                .isPresent();
    }

    private static YearEndResult priced(
            YearFigures figures, YearEndRule rule, YearEndResult result, @Nullable BigDecimal rateBefore) {
        if (rateBefore == null) {
            return result.recovering(
                    result.recovery(), "The rate of the year before is not known, so that of this year is taken.");
        }
        YearEndAmounts amounts = new YearEndAmounts(figures, rule);
        return result.recovering(
                amounts.recovery(rateBefore),
                YearEndWords.units(amounts.deficitLeft()) + " UDA of it at the rate of the year before, "
                        + Money.rounded(rateBefore) + ".");
    }

    /** The contracts' rates of the year before. */
    private final class RatesBefore {

        private final Collection<String> contracts;
        private final FinancialYear year;
        private @Nullable Map<String, BigDecimal> rates;

        RatesBefore(Collection<String> contracts, FinancialYear year) {
            this.contracts = contracts;
            this.year = year;
        }

        @Nullable
        BigDecimal rate(String contract) {
            if (rates == null) {
                rates = new HashMap<>();
                for (ContractYear before : years.of(contracts, new FinancialYear(year.startYear() - 1))) {
                    before.figures().rate().ifPresent(rate -> rates.put(before.contractNumber(), rate));
                }
            }
            return rates.get(contract);
        }
    }
}
