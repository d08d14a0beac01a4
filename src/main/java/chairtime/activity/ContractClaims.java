package chairtime.activity;

import chairtime.activity.domain.ClaimFileRows;
import chairtime.activity.domain.ClaimLists;
import chairtime.activity.domain.ContractClaimSums;
import chairtime.activity.domain.ContractClaimSums.By;
import chairtime.platform.FinancialYear;
import chairtime.platform.NotFoundException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The single claims behind a contract's figures, for staff of the commissioner that holds it and for its provider.
 * Whoever may not see the contract's account finds nothing here.
 */
@Service
@PreAuthorize(DeliveryReaders.ALL)
@Transactional(readOnly = true)
public class ContractClaims {

    private final ClaimLists claims;
    private final ClaimFileRows files;
    private final ContractClaimSums sums;
    private final ClaimExplanations explanations;
    private final LedgerScope scope;

    ContractClaims(
            ClaimLists claims,
            ClaimFileRows files,
            ContractClaimSums sums,
            ClaimExplanations explanations,
            LedgerScope scope) {
        this.claims = claims;
        this.files = files;
        this.sums = sums;
        this.explanations = explanations;
        this.scope = scope;
    }

    /** A page of claims; sorted by {@code reference}, {@code accepted}, {@code completed}, {@code units} and others. */
    public List<Claim> page(ClaimFilter filter, Pageable page) {
        scope.requireReadable(filter.contractNumber());
        return claims.page(filter, page);
    }

    /** How many rows there are. */
    public long count(ClaimFilter filter) {
        scope.requireReadable(filter.contractNumber());
        return claims.count(filter);
    }

    /** Their sums; rows that do not hold add nothing. */
    public ClaimTotals sums(ClaimFilter filter) {
        scope.requireReadable(filter.contractNumber());
        return claims.sums(filter);
    }

    /**
     * How the figure of a claim was made.
     *
     * @throws NotFoundException when whoever asks may not see it
     */
    public ClaimExplanation explain(Claim claim) {
        scope.requireReadable(claim.contractNumber());
        return claims.find(
                        ClaimFilter.of(claim.contractNumber()).file(claim.row().file()),
                        claim.reference(),
                        claim.row().line())
                .map(explanations::of)
                .orElseThrow(() -> new NotFoundException("This claim"));
    }

    /** The claims of each month of the year by completion and by pay schedule, as the contract's figures have them. */
    public List<ClaimedByMonth> months(String contractNumber, FinancialYear year) {
        scope.requireReadable(contractNumber);
        YearMonth first = YearMonth.from(year.firstDay());
        YearMonth last = YearMonth.from(year.lastDay());
        Map<YearMonth, ClaimTotals> completed = sums.of(contractNumber, By.TREATMENT, first, last);
        Map<YearMonth, ClaimTotals> scheduled = sums.of(contractNumber, By.SCHEDULE, first, last);
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .filter(month -> completed.containsKey(month) || scheduled.containsKey(month))
                .map(month -> new ClaimedByMonth(
                        month,
                        completed.getOrDefault(month, ClaimTotals.NOTHING),
                        scheduled.getOrDefault(month, ClaimTotals.NOTHING)))
                .toList();
    }

    /** The months by which the contract's claims can be chosen, newest first. */
    public List<YearMonth> treatmentMonths(String contractNumber) {
        scope.requireReadable(contractNumber);
        return sums.months(contractNumber, By.TREATMENT);
    }

    /** The pay schedules by which the contract's claims can be chosen, newest first. */
    public List<YearMonth> scheduleMonths(String contractNumber) {
        scope.requireReadable(contractNumber);
        return sums.months(contractNumber, By.SCHEDULE);
    }

    /** The files that have claims of the contract, newest first. */
    public List<ClaimFile> files(String contractNumber) {
        scope.requireReadable(contractNumber);
        return files.ofContract(contractNumber);
    }
}
