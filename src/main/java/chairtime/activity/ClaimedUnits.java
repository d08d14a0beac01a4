package chairtime.activity;

import chairtime.platform.FinancialYear;
import java.util.Collection;
import java.util.List;

/**
 * What claims earned, for the ledger. Whoever takes claims in has one bean of it; without one the ledger knows the
 * contractor months and its own entries only.
 *
 * @see "Decision 0060"
 */
public interface ClaimedUnits {

    /**
     * The sums of courses completed in the year under those contracts, whenever they were scheduled; one row for each
     * contract, treatment month and schedule month with claims, with a single question to the database.
     */
    List<ClaimedMonth> completedIn(FinancialYear year, Collection<String> contractNumbers);
}
