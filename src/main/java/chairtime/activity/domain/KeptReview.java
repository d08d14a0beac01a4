package chairtime.activity.domain;

import chairtime.activity.ReviewKind;
import chairtime.activity.ReviewStatus;
import chairtime.platform.RefusedException;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * Something about a contract that its commissioner and its practice settle between them.
 *
 * @param <S> the states it goes through
 */
@MappedSuperclass
public abstract class KeptReview<S extends ReviewStatus<S>> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Embedded
    private ReviewedContract contract = new ReviewedContract();

    protected KeptReview() {}

    KeptReview(ReviewedContract contract) {
        this.contract = contract;
    }

    /** What it is one of. */
    public abstract ReviewKind kind();

    /** Where it stands. */
    public abstract S status();

    /** Its number among those of its kind. */
    public long number() {
        return id;
    }

    /** Changes with every change. */
    public long version() {
        return version;
    }

    public ReviewedContract contract() {
        return contract;
    }

    /** Two people at one record: the second is told, and nothing of the first is lost. */
    final void refuseUnlessSame(long seenVersion) {
        if (version != seenVersion) {
            throw new RefusedException(
                    "Somebody changed this while you had it open. Open it again to see the change, then do yours.");
        }
    }

    final void refuseUnlessCanBecome(S next) {
        if (!status().canBecome(next)) {
            throw new RefusedException(
                    "This %s cannot go on like that: it is \"%s\".".formatted(kind().one(), status().label()));
        }
    }
}
