package chairtime.activity;

import static chairtime.activity.RuleChangeChecks.demand;

import chairtime.activity.domain.YearEndRuleRows;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators set their commissioner's own lines of a year, and see beforehand what changes. */
@Service
@PreAuthorize(ActivityRuleRights.SET)
@Transactional
public class YearEndRuleChanges {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(200);
    private static final int DECIMALS = 4;
    private static final List<String> EXAMPLES = List.of("9500", "9700", "10150", "10400", "11200");

    private final YearEndRuleRows rules;
    private final YearEndRules judge;
    private final ContractYears contracts;
    private final RuleChangeChecks checks;

    YearEndRuleChanges(YearEndRuleRows rules, YearEndRules judge, ContractYears contracts, RuleChangeChecks checks) {
        this.rules = rules;
        this.judge = judge;
        this.contracts = contracts;
        this.checks = checks;
    }

    /** What the change does to examples, and to the own contracts by what they did in a whole year. */
    @Transactional(readOnly = true)
    public List<String> preview(YearEndChange change) {
        String commissioner = checks.commissioner();
        YearEndRule before = present(commissioner, change.firstYear());
        YearEndRule after = rule(change, before, "");
        List<String> sentences = new ArrayList<>();
        sentences.add("A contract of 10,000 UDA for " + Money.of("300000") + ":");
        for (String delivered : EXAMPLES) {
            YearFigures figures = example(change.firstYear(), delivered);
            sentences.add(YearEndWords.units(Uda.of(delivered)) + " UDA delivered: "
                    + YearEndWords.of(judge.previewed(before, figures)) + " now, "
                    + YearEndWords.of(judge.previewed(after, figures)) + " then.");
        }
        sentences.add(effect(commissioner, lastWholeYear(change.firstYear()), before, after));
        return List.copyOf(sentences);
    }

    /** Sets the own lines from a year on. */
    public void change(YearEndChange change, String reason) {
        checks.checkReason(reason);
        String commissioner = checks.commissioner();
        YearEndRule before = present(commissioner, change.firstYear());
        YearEndRule after = rule(change, before, reason);
        rules.keep(after);
        checks.record(
                "yearEndRuleChanged",
                "Lines of the year from " + change.firstYear(),
                before.inWords(),
                after.inWords(),
                reason);
    }

    private YearEndRule present(String commissioner, FinancialYear year) {
        demand(
                year.compareTo(checks.firstOpenYear()) >= 0,
                "firstYear",
                "Years before " + checks.firstOpenYear() + " are closed. Choose that year or a later one.");
        return rules.on(commissioner, year)
                .orElseThrow(() -> new IllegalStateException("No rule is dated for " + year));
    }

    private YearEndRule rule(YearEndChange change, YearEndRule before, String reason) {
        BigDecimal full = before.fullLine();
        FinancialYear last = change.lastYear();
        BigDecimal paid = change.paidCeiling();
        check("recoveryLine", change.recoveryLine(), BigDecimal.ONE, full);
        check("creditCeiling", change.creditCeiling(), full, LARGEST);
        if (paid != null) {
            check("paidCeiling", paid, change.creditCeiling(), LARGEST);
        }
        check("midYearLine", change.midYearLine(), BigDecimal.ZERO, full);
        demand(
                last == null || last.compareTo(change.firstYear()) >= 0,
                "lastYear",
                "The last year is not before the first. Choose a later year, or leave it empty.");
        return new YearEndRule(
                checks.commissioner(),
                change.firstYear(),
                last,
                change.recoveryLine(),
                full,
                change.creditCeiling(),
                paid,
                change.midYearLine(),
                false,
                false,
                Certainty.SOURCED,
                reason);
    }

    private static void check(String field, BigDecimal line, BigDecimal least, BigDecimal most) {
        demand(
                line.compareTo(least) >= 0
                        && line.compareTo(most) <= 0
                        && line.stripTrailingZeros().scale() <= DECIMALS,
                field,
                "Choose a percentage from " + YearEndRule.percent(least) + " to " + YearEndRule.percent(most)
                        + " with at most four decimals.");
    }

    private String effect(String commissioner, FinancialYear year, YearEndRule before, YearEndRule after) {
        int changed = 0;
        Money recoveredBefore = Money.ZERO;
        Money recoveredAfter = Money.ZERO;
        Money paidBefore = Money.ZERO;
        Money paidAfter = Money.ZERO;
        List<ContractYear> own = contracts.ofCommissioner(commissioner, year);
        for (ContractYear contract : own) {
            YearEndResult now = judge.previewed(before, contract.figures());
            YearEndResult then = judge.previewed(after, contract.figures());
            changed += YearEndWords.of(now).equals(YearEndWords.of(then)) ? 0 : 1;
            recoveredBefore = recoveredBefore.plus(now.recovery());
            recoveredAfter = recoveredAfter.plus(then.recovery());
            paidBefore = paidBefore.plus(now.paidExcessValue());
            paidAfter = paidAfter.plus(then.paidExcessValue());
        }
        return "Of " + own.size() + " own contracts, by what they did in " + year + ", " + changed
                + " end differently: recovery " + recoveredBefore + " now, " + recoveredAfter + " then; paid over the"
                + " target " + paidBefore + " now, " + paidAfter + " then.";
    }

    /** That year, or the one before this where it is not over. */
    private FinancialYear lastWholeYear(FinancialYear year) {
        FinancialYear last = checks.firstOpenYear();
        return year.compareTo(last) > 0 ? last : year;
    }

    private static YearFigures example(FinancialYear year, String delivered) {
        return new YearFigures(
                year, Uda.of("10000"), Money.of("300000"), Uda.of(delivered), Uda.ZERO, Uda.ZERO, Uda.ZERO);
    }
}
