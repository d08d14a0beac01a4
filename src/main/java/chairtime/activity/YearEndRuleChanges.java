package chairtime.activity;

import static chairtime.activity.RuleChangeChecks.demand;

import chairtime.activity.domain.YearEndRuleRows;
import chairtime.platform.FinancialYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators set their commissioner's own lines of a year, the operator's those for everybody; with a preview. */
@Service
@PreAuthorize(ActivityRuleRights.SET)
@Transactional
public class YearEndRuleChanges {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(200);
    private static final int DECIMALS = 4;

    private final YearEndRuleRows rules;
    private final YearEndRuleEffects effects;
    private final RuleChangeChecks checks;

    YearEndRuleChanges(YearEndRuleRows rules, YearEndRuleEffects effects, RuleChangeChecks checks) {
        this.rules = rules;
        this.effects = effects;
        this.checks = checks;
    }

    /** What the change does to examples, and to the own contracts by what they did in a whole year. */
    @Transactional(readOnly = true)
    public List<String> preview(YearEndChange change) {
        String commissioner = checks.commissioner();
        YearEndRule before = present(commissioner, change.firstYear());
        YearEndRule after = rule(change, before, "");
        List<String> sentences = new ArrayList<>(effects.examples(change.firstYear(), before, after));
        sentences.add(
                checks.isNational()
                        ? "They hold for every commissioner without lines of its own."
                        : effects.onContracts(commissioner, lastWholeYear(change.firstYear()), before, after));
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

    /** That year, or the one before this where it is not over. */
    private FinancialYear lastWholeYear(FinancialYear year) {
        FinancialYear last = checks.firstOpenYear();
        return year.compareTo(last) > 0 ? last : year;
    }
}
