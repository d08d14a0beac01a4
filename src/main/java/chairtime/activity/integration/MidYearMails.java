package chairtime.activity.integration;

import chairtime.activity.MidYearCorrespondence;
import chairtime.activity.MidYearReviewView;
import chairtime.activity.MidYearStatus;
import chairtime.platform.Money;
import chairtime.security.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes about mid-year reviews. Keys make every message go out once. */
@Component
class MidYearMails implements MidYearCorrespondence {

    private static final List<Role> REVIEWERS = List.of(Role.RECOVERY_LEAD, Role.COMMISSIONER);

    private final ReviewPost post;

    MidYearMails(ReviewPost post) {
        this.post = post;
    }

    @Override
    public void asked(MidYearReviewView review) {
        post.write(
                toPractice(
                        review,
                        "asked-" + review.timesAsked(),
                        review.timesAsked() == 1 ? "Mid-year review" : "Mid-year review: we ask again",
                        MidYearTexts.asked(review)),
                MidYearLetters.asked(review));
    }

    @Override
    public void reminded(MidYearReviewView review) {
        post.tell(toPractice(
                review, "reminded-" + review.timesAsked(), "Reminder: mid-year review", MidYearTexts.reminded(review)));
    }

    @Override
    public void silent(MidYearReviewView review) {
        post.tell(toPractice(
                review,
                "silent-" + review.timesAsked(),
                "Mid-year review: no answer came",
                MidYearTexts.silent(review)));
        tellStaff(review, "silent-" + review.timesAsked(), "did not answer in time; decide how to go on.");
    }

    @Override
    public void answered(MidYearReviewView review) {
        tellStaff(review, "answered-" + review.timesAsked(), "gave reasons and a plan.");
    }

    @Override
    public void onHold(MidYearReviewView review) {
        post.tell(toPractice(
                review, "on-hold-" + review.timesAsked(), "Mid-year review on hold", MidYearTexts.onHold(review)));
        tellStaff(review, "on-hold-" + review.timesAsked(), "has a disputed figure: ask NHSBSA and record its answer.");
    }

    @Override
    public void decided(MidYearReviewView review) {
        post.write(
                toPractice(review, "decided", MidYearTexts.decision(review), MidYearTexts.decided(review)),
                MidYearLetters.decided(review));
        if (review.status() == MidYearStatus.WITHHELD) {
            post.tellStaff(
                    review.commissionerCode(),
                    List.of(Role.FINANCE),
                    key(review, "withheld"),
                    "%s: at most %s of later payments is withheld.".formatted(about(review), review.withheld()),
                    route(review));
        }
    }

    @Override
    public void released(MidYearReviewView review, long change, Money amount, String reason) {
        tellOfMoney(review, "released-" + change, "%s of withheld payments is released".formatted(amount), reason);
    }

    @Override
    public void releaseTakenBack(MidYearReviewView review, long change, Money amount, String reason) {
        tellOfMoney(
                review, "release-back-" + change, "the release of %s was recorded wrongly".formatted(amount), reason);
    }

    private void tellOfMoney(MidYearReviewView review, String what, String sentence, String reason) {
        post.tell(
                toPractice(review, what, "Mid-year review: " + sentence + ",", "Reason: %s".formatted(reason.strip())));
        post.tellStaff(
                review.commissionerCode(),
                List.of(Role.FINANCE),
                key(review, what),
                "%s: %s.".formatted(about(review), sentence),
                route(review));
    }

    @Override
    public void notNeeded(MidYearReviewView review) {
        post.write(
                toPractice(review, "not-needed", "Mid-year review not needed", MidYearTexts.notNeeded(review)),
                MidYearLetters.notNeeded(review));
    }

    private void tellStaff(MidYearReviewView review, String what, String happened) {
        post.tellStaff(
                review.commissionerCode(), REVIEWERS, key(review, what), about(review) + " " + happened, route(review));
    }

    private static ReviewPost.ToPractice toPractice(
            MidYearReviewView review, String what, String subject, String text) {
        return new ReviewPost.ToPractice(
                key(review, what) + ":" + review.providerCode(),
                review.commissionerCode(),
                review.commissionerName(),
                review.providerCode(),
                review.providerName(),
                review.id().reference(),
                route(review),
                subject + " " + review.year() + ", contract " + review.contractNumber(),
                text);
    }

    private static String about(MidYearReviewView review) {
        return "Mid-year review %s: %s, contract %s"
                .formatted(review.year(), review.providerName(), review.contractNumber());
    }

    private static String key(MidYearReviewView review, String what) {
        return "activity.mid-year:%d:%s".formatted(review.id().value(), what);
    }

    private static String route(MidYearReviewView review) {
        return "reviews/mid-year/" + review.id().value();
    }
}
