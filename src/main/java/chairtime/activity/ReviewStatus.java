package chairtime.activity;

import java.util.Set;

/**
 * Where something stands that a commissioner and a practice settle between them.
 *
 * @param <S> the states there are
 */
public interface ReviewStatus<S> {

    /** The state as it is kept. */
    String name();

    /** The state in the words of the screens. */
    String label();

    /** States that may come next. */
    Set<S> following();

    /** Whether it may go from this state to the other. */
    default boolean canBecome(S next) {
        return following().contains(next);
    }

    /** Whether nothing more can happen to it. */
    default boolean isEnded() {
        return following().isEmpty();
    }
}
