package chairtime.activity;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What other lines of a year would do: to examples, and to a commissioner's contracts. */
@Component
class YearEndRuleEffects {

    private static final List<String> EXAMPLES = List.of("9500", "9700", "10150", "10400", "11200");

    private final YearEndRules judge;
    private final ContractYears contracts;

    YearEndRuleEffects(YearEndRules judge, ContractYears contracts) {
        this.judge = judge;
        this.contracts = contracts;
    }

    /** What examples come to now and then. */
    List<String> examples(FinancialYear year, YearEndRule before, YearEndRule after) {
        List<String> sentences = new ArrayList<>();
        sentences.add("A contract of 10,000 UDA for " + Money.of("300000") + ":");
        for (String delivered : EXAMPLES) {
            YearFigures figures = example(year, delivered);
            sentences.add(YearEndWords.units(Uda.of(delivered)) + " UDA delivered: "
                    + YearEndWords.of(judge.previewed(before, figures)) + " now, "
                    + YearEndWords.of(judge.previewed(after, figures)) + " then.");
        }
        return sentences;
    }

    /** What own contracts come to differently, by what they did in that year. */
    String onContracts(String commissioner, FinancialYear year, YearEndRule before, YearEndRule after) {
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

    private static YearFigures example(FinancialYear year, String delivered) {
        return new YearFigures(
                year, Uda.of("10000"), Money.of("300000"), Uda.of(delivered), Uda.ZERO, Uda.ZERO, Uda.ZERO);
    }
}
