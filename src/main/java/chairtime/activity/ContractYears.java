package chairtime.activity;

import chairtime.platform.FinancialYear;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Contracts' financial years as the ledger has them. Callers see to it who may ask. */
public interface ContractYears {

    /** That contract's year; empty when it has no terms in it. */
    Optional<ContractYear> find(String contractNumber, FinancialYear year);

    /** The years of those contracts that have terms in it, by number. */
    List<ContractYear> of(Collection<String> contractNumbers, FinancialYear year);

    /** Every contract of the commissioner with terms in that year, by number. */
    List<ContractYear> ofCommissioner(String commissionerCode, FinancialYear year);

    /**
     * The same with only what was scheduled by the mid-year cut: completed from 1 April and processed up to the
     * September pay statement (NHSBSA, mid-year review).
     */
    List<ContractYear> atMidYear(String commissionerCode, FinancialYear year);

    /**
     * Contracts that the commissioner holds in that year, and that it or whoever it took over from had in the year before,
     * without terms in that year; by number.
     *
     * @param withTerms numbers of those that have some
     */
    List<ContractWithoutTerms> withoutTerms(String commissionerCode, FinancialYear year, Set<String> withTerms);
}
