package chairtime.activity;

import chairtime.activity.domain.UnscheduledCourseRows;
import chairtime.activity.domain.UnscheduledCourseRows.Given;
import chairtime.activity.domain.YearClocks;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judges the year ends of many contracts: by one target, or from 2026/27 by the routine target and the unscheduled
 * courses apart, as {@link TwoTargets} does. Where nobody knows how many courses were unscheduled a person judges.
 */
@Component
class YearEndJudging {

    private static final String NO_CLAIMS =
            "This year has two targets, and without the year's claims nobody knows how many courses were unscheduled."
                    + " Import the claims and start again, or judge it by hand.";

    private final YearEndRules rules;
    private final UnscheduledRules unscheduled;
    private final TwoTargets targets;
    private final UnscheduledLevels levels;
    private final UnscheduledCourseRows courses;
    private final DeficitsLeftAgain deficits;
    private final ServiceResults services;
    private final YearClocks clocks;

    YearEndJudging(
            YearEndRules rules,
            UnscheduledRules unscheduled,
            TwoTargets targets,
            UnscheduledLevels levels,
            UnscheduledCourseRows courses,
            DeficitsLeftAgain deficits,
            ServiceResults services,
            YearClocks clocks) {
        this.rules = rules;
        this.unscheduled = unscheduled;
        this.targets = targets;
        this.levels = levels;
        this.courses = courses;
        this.deficits = deficits;
        this.services = services;
        this.clocks = clocks;
    }

    /**
     * What a year comes to.
     *
     * @param contract the contract with the figures that were judged: in a year with two targets those of the routine one
     * @param result what follows
     */
    record Judged(ContractYear contract, YearEndResult result) {}

    /** Judges these contracts of the commissioner; what it needs of all of them is read at once. */
    Function<ContractYear, Judged> of(String commissionerCode, FinancialYear year, Collection<String> contracts) {
        BiFunction<ContractYear, YearEndResult, YearEndResult> priced = deficits.of(commissionerCode, year, contracts);
        Map<String, List<ServiceResult>> others = services.of(contracts, year);
        if (unscheduled.on(commissionerCode, year).isEmpty()) {
            return contract -> judged(
                    contract,
                    priced.apply(contract, rules.yearEnd(commissionerCode, contract.figures())),
                    null,
                    others);
        }
        Map<String, Given> given =
                courses.given(contracts, year, clocks.of(year).yearEnd(year));
        Map<String, Integer> set = levels.courses(contracts, year);
        return contract -> {
            Given claimed = given.get(contract.contractNumber());
            return claimed == null
                    ? new Judged(contract, byHand(contract.figures()))
                    : twoTargets(contract, claimed, set, priced, others);
        };
    }

    /**
     * Judges figures that changed, for a person who answers for them.
     *
     * @param contract the contract with the figures as they are now
     * @param second the second target as it was; null where there is one
     * @param given courses of it that count from now on
     */
    YearEndResult again(ContractYear contract, YearEndResult.@Nullable Unscheduled second, int given) {
        String commissionerCode = contract.commissionerCode();
        FinancialYear year = contract.figures().year();
        YearEndResult result = deficits.of(commissionerCode, year, List.of(contract.contractNumber()))
                .apply(contract, rules.yearEnd(commissionerCode, contract.figures()));
        YearEndResult both = second == null
                ? result
                : result.and(targets.unscheduled(commissionerCode, year, second.required(), given));
        return both.and(services.of(List.of(contract.contractNumber()), year)
                .getOrDefault(contract.contractNumber(), List.of()));
    }

    private Judged twoTargets(
            ContractYear contract,
            Given claimed,
            Map<String, Integer> set,
            BiFunction<ContractYear, YearEndResult, YearEndResult> priced,
            Map<String, List<ServiceResult>> others) {
        TwoTargetsResult result = targets.judge(
                        contract.commissionerCode(),
                        contract.figures().deliveredWithout(claimed.units()),
                        claimed.courses(),
                        set.get(contract.contractNumber()))
                .orElseThrow();
        ContractYear routine = new ContractYear(
                contract.contractNumber(),
                contract.commissionerCode(),
                contract.providerCode(),
                contract.providerName(),
                result.routineFigures());
        return judged(
                routine,
                priced.apply(routine, result.routine()),
                result.routine().outcome() == YearEndOutcome.BY_HAND ? null : result.unscheduled(),
                others);
    }

    private static Judged judged(
            ContractYear contract,
            YearEndResult first,
            @Nullable UnscheduledResult second,
            Map<String, List<ServiceResult>> others) {
        YearEndResult both = second == null ? first : first.and(second);
        YearEndResult result = both.outcome() == YearEndOutcome.BY_HAND
                ? both
                : both.and(others.getOrDefault(contract.contractNumber(), List.of()));
        return new Judged(contract, DeficitsLeftAgain.isOne(contract.figures(), result) ? result.proposed() : result);
    }

    private static YearEndResult byHand(YearFigures figures) {
        return new YearEndResult(
                YearEndOutcome.BY_HAND,
                figures.adjusted(),
                BigDecimal.ZERO,
                Money.ZERO,
                Uda.ZERO,
                Uda.ZERO,
                Uda.ZERO,
                Money.ZERO,
                NO_CLAIMS);
    }
}
