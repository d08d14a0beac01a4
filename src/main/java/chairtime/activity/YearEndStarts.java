package chairtime.activity;

import chairtime.activity.domain.Deed;
import chairtime.activity.domain.DeliveredContractRows;
import chairtime.activity.domain.YearEnd;
import chairtime.activity.domain.YearEndRepository;
import chairtime.platform.FinancialYear;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Starts year-end reconciliations of contracts with figures; each has one, whatever it comes to. */
@Component
class YearEndStarts implements ReviewStarter {

    private final ContractYears years;
    private final YearEndRules rules;
    private final DeliveredContractRows delivered;
    private final YearEndRepository yearEnds;
    private final YearEndProcess process;
    private final ReviewLog log;

    YearEndStarts(
            ContractYears years,
            YearEndRules rules,
            DeliveredContractRows delivered,
            YearEndRepository yearEnds,
            YearEndProcess process,
            ReviewLog log) {
        this.years = years;
        this.rules = rules;
        this.delivered = delivered;
        this.yearEnds = yearEnds;
        this.process = process;
        this.log = log;
    }

    @Override
    public ReviewKind kind() {
        return ReviewKind.YEAR_END;
    }

    @Override
    public List<ReviewRunLine> plan(String commissionerCode, FinancialYear year) {
        Set<String> there = yearEnds.contracts(commissionerCode, year.startYear());
        KnownDelivery known = KnownDelivery.of(delivered, year);
        return years.ofCommissioner(commissionerCode, year).stream()
                .map(contract -> known.isKnown(contract)
                        ? line(contract, there.contains(contract.contractNumber()))
                        : KnownDelivery.unknown(contract))
                .toList();
    }

    private ReviewRunLine line(ContractYear contract, boolean there) {
        YearEndResult result = rules.yearEnd(contract.commissionerCode(), contract.figures());
        return new ReviewRunLine(
                new ReviewRunLine.Contract(
                        contract.contractNumber(),
                        contract.providerCode(),
                        contract.providerName(),
                        contract.figures()),
                result.percent(),
                result,
                there ? RunResult.ALREADY_THERE : RunResult.TO_START,
                there ? "The year end was started before." : result.rule(),
                null);
    }

    @Override
    public Map<String, Long> start(String commissionerCode, FinancialYear year, List<ReviewRunLine> lines, Deed deed) {
        Set<String> there = yearEnds.contractsAmong(
                lines.stream().map(line -> line.contract().number()).toList(), year.startYear());
        Map<String, Long> numbers = new HashMap<>();
        for (ReviewRunLine line : lines) {
            if (there.contains(line.contract().number())) {
                continue;
            }
            YearEnd yearEnd = yearEnds.save(
                    YearEnd.start(contract(commissionerCode, line), Objects.requireNonNull(line.yearEnd()), deed));
            process.start(yearEnd.id(), yearEnd.status() == YearEndStatus.BY_HAND);
            log.happened(
                    new ReviewLog.Happening(
                            kind(),
                            yearEnd.id().value(),
                            commissionerCode,
                            "yearEndStarted",
                            "The year end is started.",
                            null,
                            yearEnd.status().name(),
                            null),
                    deed.by());
            numbers.put(line.contract().number(), yearEnd.id().value());
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
