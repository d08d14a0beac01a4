package chairtime.activity;

import chairtime.activity.domain.KeptReview;
import chairtime.activity.domain.ReviewRepository;
import chairtime.platform.NotFoundException;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Finds what is settled about contracts for whoever asks: that of the own commissioner, or of the own practice.
 *
 * @param <I> its id
 * @param <T> what it is
 */
abstract class ReviewFinder<I, T extends KeptReview<?>> {

    private final ReviewKind kind;
    private final ReviewRepository<T> rows;
    private final ToLongFunction<I> number;
    private final CurrentUser currentUser;

    ReviewFinder(ReviewKind kind, ReviewRepository<T> rows, ToLongFunction<I> number, CurrentUser currentUser) {
        this.kind = kind;
        this.rows = rows;
        this.number = number;
        this.currentUser = currentUser;
    }

    T visible(I id) {
        long wanted = number.applyAsLong(id);
        return there(
                isPractice()
                        ? rows.ofProvider(wanted, currentUser.requireProviderCode())
                        : rows.ofCommissioner(wanted, currentUser.requireCommissionerCode()));
    }

    /** Held until the end of the transaction. */
    T lockVisible(I id) {
        long wanted = number.applyAsLong(id);
        return there(
                isPractice()
                        ? rows.lockOfProvider(wanted, currentUser.requireProviderCode())
                        : rows.lockOfCommissioner(wanted, currentUser.requireCommissionerCode()));
    }

    private boolean isPractice() {
        return currentUser.require().organisation().kind() == Organisation.Kind.PROVIDER;
    }

    private T there(Optional<T> found) {
        return found.orElseThrow(() -> new NotFoundException("This " + kind.one()));
    }
}
