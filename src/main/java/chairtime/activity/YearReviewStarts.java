package chairtime.activity;

import chairtime.activity.domain.Deed;
import chairtime.activity.domain.DeliveredContractRows;
import chairtime.activity.domain.KeptReview;
import chairtime.activity.domain.YearReviewRepository;
import chairtime.platform.FinancialYear;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts reviews of which a contract has one a year.
 *
 * @param <T> what is started
 */
abstract class YearReviewStarts<T extends KeptReview<?>> implements ReviewStarter {

    private final ContractYears years;
    private final DeliveredContractRows delivered;
    private final YearReviewRepository<T, ?> reviews;

    YearReviewStarts(ContractYears years, DeliveredContractRows delivered, YearReviewRepository<T, ?> reviews) {
        this.years = years;
        this.delivered = delivered;
        this.reviews = reviews;
    }

    /** The commissioner's contracts with the figures that are judged. */
    abstract List<ContractYear> contracts(String commissionerCode, FinancialYear year);

    /** What becomes of contracts that have something to judge; what is needed of all of them may be read at once. */
    abstract Judging judging(String commissionerCode, FinancialYear year, List<ContractYear> contracts);

    /** Says what becomes of a contract. */
    interface Judging {
        ReviewRunLine judged(ContractYear contract, boolean there);
    }

    /** Starts one and its process. */
    abstract T startOne(ContractYear contract, ReviewRunLine line, Deed deed);

    @Override
    public List<ReviewRunLine> plan(String commissionerCode, FinancialYear year) {
        Set<String> there = reviews.contracts(commissionerCode, year.startYear());
        KnownDelivery known = KnownDelivery.of(delivered, year);
        List<ContractYear> contracts = contracts(commissionerCode, year);
        Judging judging = judging(commissionerCode, year, contracts);
        Set<String> withTerms =
                contracts.stream().map(ContractYear::contractNumber).collect(Collectors.toSet());
        return Stream.concat(
                        contracts.stream()
                                .map(contract -> known.isKnown(contract)
                                        ? judging.judged(contract, there.contains(contract.contractNumber()))
                                        : KnownDelivery.unknown(contract)),
                        years.withoutTerms(commissionerCode, year, withTerms).stream()
                                .map(contract -> KnownDelivery.withoutTerms(contract, year)))
                .toList();
    }

    @Override
    public Map<String, Long> start(String commissionerCode, FinancialYear year, List<ReviewRunLine> lines, Deed deed) {
        Set<String> there = reviews.contractsAmong(
                lines.stream().map(line -> line.contract().number()).toList(), year.startYear());
        Map<String, Long> numbers = new HashMap<>();
        for (ReviewRunLine line : lines) {
            if (!there.contains(line.contract().number())) {
                numbers.put(
                        line.contract().number(),
                        startOne(contract(commissionerCode, line), line, deed).number());
            }
        }
        return numbers;
    }

    private static ContractYear contract(String commissionerCode, ReviewRunLine line) {
        return new ContractYear(
                line.contract().number(),
                commissionerCode,
                line.contract().providerCode(),
                line.contract().providerName(),
                Objects.requireNonNull(line.contract().figures()));
    }
}
