package chairtime.activity;

import chairtime.activity.domain.Deed;
import chairtime.activity.domain.DeliveredContractRows;
import chairtime.activity.domain.MidYearReview;
import chairtime.activity.domain.MidYearReviewRepository;
import chairtime.activity.domain.MidYearRule;
import chairtime.activity.domain.MidYearRuleRows;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.WorkingDayCalendar;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Starts mid-year reviews of contracts under the line. */
@Component
class MidYearStarts extends YearReviewStarts<MidYearReview> {

    private final ContractYears years;
    private final YearEndRules rules;
    private final MidYearReviewRepository reviews;
    private final MidYearRuleRows limits;
    private final MidYearProcess process;
    private final ReviewLog log;
    private final WorkingDayCalendar calendar;

    MidYearStarts(
            ContractYears years,
            YearEndRules rules,
            DeliveredContractRows delivered,
            MidYearReviewRepository reviews,
            MidYearRuleRows limits,
            MidYearProcess process,
            ReviewLog log,
            WorkingDayCalendar calendar) {
        super(years, delivered, reviews);
        this.years = years;
        this.rules = rules;
        this.reviews = reviews;
        this.limits = limits;
        this.process = process;
        this.log = log;
        this.calendar = calendar;
    }

    @Override
    public ReviewKind kind() {
        return ReviewKind.MID_YEAR;
    }

    @Override
    List<ContractYear> contracts(String commissionerCode, FinancialYear year) {
        return years.atMidYear(commissionerCode, year);
    }

    @Override
    Judging judging(String commissionerCode, FinancialYear year, List<ContractYear> contracts) {
        return this::judged;
    }

    private ReviewRunLine judged(ContractYear contract, boolean there) {
        MidYearResult result = rules.midYear(contract.commissionerCode(), contract.figures());
        RunResult otherwise = result.reviewRequired() ? RunResult.TO_START : RunResult.NOT_NEEDED;
        return new ReviewRunLine(
                ReviewRunLine.Contract.of(contract),
                result.percent(),
                null,
                there ? RunResult.ALREADY_THERE : otherwise,
                there ? "A mid-year review of this year was started before." : result.rule(),
                null);
    }

    @Override
    MidYearReview startOne(ContractYear contract, ReviewRunLine line, Deed deed) {
        MidYearRule limit =
                limits.of(contract.commissionerCode(), contract.figures().year());
        MidYearReview review = reviews.save(MidYearReview.start(
                contract, result(line), limit, limit.answerTerm(LondonTime.day(deed.at()), calendar), deed));
        process.start(review.id());
        log.started(review, "midYearStarted", "The mid-year review is started.", deed.by());
        return review;
    }

    private static MidYearResult result(ReviewRunLine line) {
        return new MidYearResult(Objects.requireNonNull(line.percent()), true, line.reason());
    }
}
