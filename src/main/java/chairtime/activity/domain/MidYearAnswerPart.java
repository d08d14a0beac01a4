package chairtime.activity.domain;

import chairtime.activity.MidYearAnswer;
import chairtime.platform.FinancialYear;
import chairtime.platform.RefusedException;
import chairtime.security.AccountId;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a practice answered last. */
@Embeddable
public class MidYearAnswerPart {

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String reasons;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String plan;

    private @Nullable LocalDate planBy;
    private @Nullable Instant answeredAt;
    private @Nullable Long answeredBy;

    protected MidYearAnswerPart() {}

    static MidYearAnswerPart of(MidYearAnswer answer, FinancialYear year, Deed deed) {
        MidYearAnswerPart part = new MidYearAnswerPart();
        part.reasons = ReviewText.filled(
                answer.reasons(), MidYearAnswer.TEXT_MAX_LENGTH, "reasons", "why less than expected was delivered");
        part.plan = ReviewText.filled(
                answer.plan(), MidYearAnswer.TEXT_MAX_LENGTH, "plan", "how the shortfall will be made up");
        part.planBy = day(answer.planBy(), year, deed.today());
        part.answeredAt = deed.at();
        part.answeredBy = deed.by().value();
        return part;
    }

    private static LocalDate day(@Nullable LocalDate planBy, FinancialYear year, LocalDate today) {
        if (planBy == null) {
            throw new RefusedException("planBy", "Choose the day by which the plan will have worked.");
        }
        if (planBy.isBefore(today) || planBy.isAfter(year.lastDay())) {
            throw new RefusedException(
                    "planBy", "Choose a day from today to 31 March %d.".formatted(year.startYear() + 1));
        }
        return planBy;
    }

    public Optional<MidYearAnswer> answer() {
        return reasons == null || plan == null
                ? Optional.empty()
                : Optional.of(new MidYearAnswer(reasons, plan, planBy));
    }

    Optional<LocalDate> planBy() {
        return Optional.ofNullable(planBy);
    }

    public Optional<Instant> at() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<AccountId> by() {
        return Optional.ofNullable(answeredBy).map(AccountId::new);
    }
}
