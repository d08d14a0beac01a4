package chairtime.activity;

import chairtime.activity.domain.Deed;
import chairtime.activity.domain.DeliveredContractRows;
import chairtime.activity.domain.YearEnd;
import chairtime.activity.domain.YearEndRepository;
import chairtime.platform.FinancialYear;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Starts year-end reconciliations of contracts with figures; each has one, whatever it comes to. */
@Component
class YearEndStarts extends YearReviewStarts<YearEnd> {

    private final ContractYears years;
    private final YearEndRules rules;
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
        super(years, delivered, yearEnds);
        this.years = years;
        this.rules = rules;
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
    ReviewRunLine judged(ContractYear contract, boolean there) {
        YearEndResult result = rules.yearEnd(contract.commissionerCode(), contract.figures());
        return new ReviewRunLine(
                ReviewRunLine.Contract.of(contract),
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
