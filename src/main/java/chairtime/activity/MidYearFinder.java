package chairtime.activity;

import chairtime.activity.domain.MidYearReview;
import chairtime.activity.domain.MidYearReviewRepository;
import chairtime.platform.NotFoundException;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import org.springframework.stereotype.Component;

/** Finds mid-year reviews for whoever asks: those of the own commissioner, or of the own practice. */
@Component
class MidYearFinder {

    private final MidYearReviewRepository reviews;
    private final CurrentUser currentUser;

    MidYearFinder(MidYearReviewRepository reviews, CurrentUser currentUser) {
        this.reviews = reviews;
        this.currentUser = currentUser;
    }

    MidYearReview visible(MidYearReviewId id) {
        Organisation mine = currentUser.require().organisation();
        return (mine.kind() == Organisation.Kind.PROVIDER
                        ? reviews.ofProvider(id.value(), mine.code())
                        : reviews.ofCommissioner(id.value(), currentUser.requireCommissionerCode()))
                .orElseThrow(() -> new NotFoundException("This review"));
    }

    /** Held until the end of the transaction. */
    MidYearReview lockVisible(MidYearReviewId id) {
        Organisation mine = currentUser.require().organisation();
        return (mine.kind() == Organisation.Kind.PROVIDER
                        ? reviews.lockOfProvider(id.value(), mine.code())
                        : reviews.lockOfCommissioner(id.value(), currentUser.requireCommissionerCode()))
                .orElseThrow(() -> new NotFoundException("This review"));
    }
}
