package chairtime.activity;

import chairtime.activity.domain.MidYearAnswerPart;
import chairtime.activity.domain.MidYearDecisionPart;
import chairtime.activity.domain.MidYearReview;
import chairtime.activity.domain.ReviewedContract;
import chairtime.directory.CommissionerView;
import chairtime.directory.Directory;
import org.springframework.stereotype.Component;

/** Shows mid-year reviews. */
@Component
class MidYearViews {

    private final Directory directory;
    private final ReviewLog log;

    MidYearViews(Directory directory, ReviewLog log) {
        this.directory = directory;
        this.log = log;
    }

    static MidYearReviewItem item(MidYearReview review) {
        MidYearFigures figures = review.figures();
        return new MidYearReviewItem(
                review.id(),
                review.year(),
                review.contract().number(),
                review.contract().providerName(),
                review.status(),
                figures.percent(),
                figures.expectedShortfall(),
                figures.expectedShortfallValue(),
                review.asking().dueOn(),
                review.decisionMade().withheld().orElse(null));
    }

    MidYearReviewView view(MidYearReview review) {
        ReviewedContract contract = review.contract();
        MidYearAnswerPart answer = review.answerGiven();
        MidYearDecisionPart decision = review.decisionMade();
        return new MidYearReviewView(
                review.id(),
                review.version(),
                review.year(),
                review.status(),
                contract.number(),
                contract.providerCode(),
                contract.providerName(),
                contract.commissionerCode(),
                directory
                        .commissioner(contract.commissionerCode())
                        .map(CommissionerView::name)
                        .orElse(contract.commissionerCode()),
                review.figures(),
                review.completeBy(),
                review.asking().dueOn(),
                review.asking().times(),
                review.asking().question().orElse(null),
                answer.answer().orElse(null),
                answer.at().orElse(null),
                answer.by().map(log::name).orElse(null),
                decision.decision().orElse(null),
                decision.reason().orElse(null),
                decision.at().orElse(null),
                decision.by().map(log::name).orElse(null),
                decision.withheld().orElse(null),
                decision.rebase().orElse(null),
                review.followUpOn().orElse(null),
                review.disputeReason().orElse(null),
                review.correctionReason().orElse(null),
                review.end().note().orElse(null),
                review.end().at().orElse(null));
    }
}
