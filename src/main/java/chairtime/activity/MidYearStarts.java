package chairtime.activity;

import chairtime.activity.domain.AnswerTerm;
import chairtime.activity.domain.Deed;
import chairtime.activity.domain.DeliveredContractRows;
import chairtime.activity.domain.MidYearReview;
import chairtime.activity.domain.MidYearReviewRepository;
import chairtime.activity.domain.MidYearRule;
import chairtime.activity.domain.MidYearRuleRows;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.WorkingDayCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Starts mid-year reviews of contracts under the line. */
@Component
class MidYearStarts implements ReviewStarter {

    private final ContractYears years;
    private final YearEndRules rules;
    private final DeliveredContractRows delivered;
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
        this.years = years;
        this.rules = rules;
        this.delivered = delivered;
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
    public List<ReviewRunLine> plan(String commissionerCode, FinancialYear year) {
        Set<String> there = reviews.contracts(commissionerCode, year.startYear());
        KnownDelivery known = KnownDelivery.of(delivered, year);
        return years.atMidYear(commissionerCode, year).stream()
                .map(contract -> known.isKnown(contract)
                        ? line(contract, there.contains(contract.contractNumber()))
                        : KnownDelivery.unknown(contract))
                .toList();
    }

    private ReviewRunLine line(ContractYear contract, boolean there) {
        ReviewRunLine.Contract about = new ReviewRunLine.Contract(
                contract.contractNumber(), contract.providerCode(), contract.providerName(), contract.figures());
        MidYearResult result = rules.midYear(contract.commissionerCode(), contract.figures());
        if (there) {
            return new ReviewRunLine(
                    about,
                    result.percent(),
                    null,
                    RunResult.ALREADY_THERE,
                    "A mid-year review of this year was started before.",
                    null);
        }
        return new ReviewRunLine(
                about,
                result.percent(),
                null,
                result.reviewRequired() ? RunResult.TO_START : RunResult.NOT_NEEDED,
                result.rule(),
                null);
    }

    @Override
    public Map<String, Long> start(String commissionerCode, FinancialYear year, List<ReviewRunLine> lines, Deed deed) {
        MidYearRule limit = limits.of(year);
        AnswerTerm term = limit.answerTerm(LondonTime.day(deed.at()), calendar);
        Set<String> there = reviews.contractsAmong(
                lines.stream().map(line -> line.contract().number()).toList(), year.startYear());
        Map<String, Long> numbers = new HashMap<>();
        for (ReviewRunLine line : lines) {
            if (there.contains(line.contract().number())) {
                continue;
            }
            MidYearReview review = reviews.save(
                    MidYearReview.start(contract(commissionerCode, line), result(line), limit, term, deed));
            process.start(review.id());
            log.happened(
                    new ReviewLog.Happening(
                            kind(),
                            review.id().value(),
                            commissionerCode,
                            "midYearStarted",
                            "The mid-year review is started.",
                            null,
                            review.status().name(),
                            null),
                    deed.by());
            numbers.put(line.contract().number(), review.id().value());
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

    private static MidYearResult result(ReviewRunLine line) {
        return new MidYearResult(Objects.requireNonNull(line.percent()), true, line.reason());
    }
}
