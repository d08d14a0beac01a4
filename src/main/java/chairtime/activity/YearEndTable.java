package chairtime.activity;

import java.math.BigDecimal;

/** Decides by a table that the business edits what follows from a contract's year. */
public interface YearEndTable {

    /**
     * What follows.
     *
     * @param percent adjusted delivery in percent of the target, not rounded
     * @param rule the lines it is compared with
     */
    YearEndOutcome outcome(BigDecimal percent, YearEndRule rule);
}
