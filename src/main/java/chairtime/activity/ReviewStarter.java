package chairtime.activity;

import chairtime.activity.domain.Deed;
import chairtime.platform.FinancialYear;
import java.util.List;
import java.util.Map;

/** Knows one kind of review: which contracts of a year get one, and how one is started. */
interface ReviewStarter {

    /** Which kind. */
    ReviewKind kind();

    /** Every contract of the commissioner with what would become of it. */
    List<ReviewRunLine> plan(String commissionerCode, FinancialYear year);

    /**
     * Starts the review of each contract, all or none; answers their numbers by contract. Contracts that have one are
     * left out.
     */
    Map<String, Long> start(String commissionerCode, FinancialYear year, List<ReviewRunLine> lines, Deed deed);
}
