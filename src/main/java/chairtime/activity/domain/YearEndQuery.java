package chairtime.activity.domain;

import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import chairtime.security.AccountId;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a practice queried, and what it was answered. */
@Embeddable
public class YearEndQuery {

    private static final int TEXT_LENGTH = 2000;

    private @Nullable String queryReason;
    private @Nullable BigDecimal queriedDelivered;
    private @Nullable Instant queriedAt;
    private @Nullable Long queriedBy;
    private @Nullable String queryAnswer;
    private @Nullable Instant queryAnsweredAt;
    private @Nullable Long queryAnsweredBy;

    protected YearEndQuery() {}

    static YearEndQuery of(String reason, Uda delivered, Deed deed) {
        if (delivered.compareTo(Uda.ZERO) < 0) {
            throw new RefusedException("delivered", "Write the units that you delivered, 0 or more.");
        }
        YearEndQuery query = new YearEndQuery();
        query.queryReason = ReviewText.filled(reason, TEXT_LENGTH, "reason", "why you query the result");
        query.queriedDelivered = delivered.units();
        query.queriedAt = deed.at();
        query.queriedBy = deed.by().value();
        return query;
    }

    void answer(String answer, Deed deed) {
        queryAnswer = ReviewText.filled(answer, TEXT_LENGTH, "answer", "the answer");
        queryAnsweredAt = deed.at();
        queryAnsweredBy = deed.by().value();
    }

    public Optional<String> reason() {
        return Optional.ofNullable(queryReason);
    }

    public Uda delivered() {
        return queriedDelivered == null ? Uda.ZERO : new Uda(queriedDelivered);
    }

    public Instant at() {
        return queriedAt == null ? Instant.EPOCH : queriedAt;
    }

    public Optional<AccountId> by() {
        return Optional.ofNullable(queriedBy).map(AccountId::new);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(queryAnswer);
    }

    public Optional<AccountId> answeredBy() {
        return Optional.ofNullable(queryAnsweredBy).map(AccountId::new);
    }
}
