package chairtime.activity;

import chairtime.activity.domain.Deed;
import chairtime.activity.domain.DeliveredContractRows;
import chairtime.activity.domain.YearEnd;
import chairtime.activity.domain.YearEndRepository;
import chairtime.platform.FinancialYear;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Starts year-end reconciliations of contracts with figures; each has one, whatever it comes to. */
@Component
class YearEndStarts extends YearReviewStarts<YearEnd> {

    private final ContractYears years;
    private final YearEndJudging judging;
    private final YearEndRepository yearEnds;
    private final YearEndProcess process;
    private final ReviewLog log;

    YearEndStarts(
            ContractYears years,
            YearEndJudging judging,
            DeliveredContractRows delivered,
            YearEndRepository yearEnds,
            YearEndProcess process,
            ReviewLog log) {
        super(years, delivered, yearEnds);
        this.years = years;
        this.judging = judging;
        this.yearEnds = yearEnds;
        this.process = process;
        this.log = log;
    }

    @Override
    public ReviewKind kind() {
        return ReviewKind.YEAR_END;
    }

    @Override
    List<ContractYear> contracts(String commissionerCode, FinancialYear year) {
        return years.ofCommissioner(commissionerCode, year);
    }

    @Override
    Judging judging(String commissionerCode, FinancialYear year, List<ContractYear> contracts) {
        Function<ContractYear, YearEndJudging.Judged> judge = judging.of(
                commissionerCode,
                year,
                contracts.stream().map(ContractYear::contractNumber).toList());
        return (contract, there) -> line(judge.apply(contract), there);
    }

    private static ReviewRunLine line(YearEndJudging.Judged judged, boolean there) {
        YearEndResult result = judged.result();
        return new ReviewRunLine(
                ReviewRunLine.Contract.of(judged.contract()),
                result.percent(),
                result,
                there ? RunResult.ALREADY_THERE : RunResult.TO_START,
                there ? "The year end was started before." : result.rule(),
                null);
    }

    @Override
    YearEnd startOne(ContractYear contract, ReviewRunLine line, Deed deed) {
        YearEnd yearEnd = yearEnds.save(YearEnd.start(contract, Objects.requireNonNull(line.yearEnd()), deed));
        process.start(yearEnd.id(), yearEnd.status() == YearEndStatus.BY_HAND);
        log.started(yearEnd, "yearEndStarted", "The year end is started.", deed.by());
        return yearEnd;
    }
}
