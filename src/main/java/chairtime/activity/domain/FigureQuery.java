package chairtime.activity.domain;

import chairtime.activity.ContractYear;
import chairtime.activity.FigureQueryId;
import chairtime.activity.FigureQueryStatus;
import chairtime.activity.ReviewKind;
import chairtime.platform.RefusedException;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import chairtime.security.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question to a practice about the figure of one month, where the sources differ. */
@Entity
@Table(name = "activity_figure_query")
public class FigureQuery extends KeptReview<FigureQueryStatus> {

    private static final int TEXT_LENGTH = 2000;
    private static final int ANSWER_LENGTH = 4000;
    private static final BigDecimal LARGEST_UNITS = BigDecimal.valueOf(1_000_000);

    private LocalDate treatmentMonth;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FigureQueryStatus status;

    private @Nullable BigDecimal published;
    private @Nullable BigDecimal claimed;
    private String question;
    private int timesAsked;
    private Instant askedAt;
    private long askedBy;
    private LocalDate remindOn;
    private LocalDate answerDueOn;
    private @Nullable BigDecimal proposed;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable Long answeredBy;
    private @Nullable BigDecimal agreed;
    private @Nullable String endReason;
    private @Nullable Instant endedAt;
    private @Nullable Long endedBy;

    protected FigureQuery() {}

    private FigureQuery(ReviewedContract contract) {
        super(contract);
    }

    /**
     * A query that is asked now.
     *
     * @param published figure of the contractor month; null is no data
     * @param claimed sum of the claims; null without claims
     */
    public static FigureQuery ask(
            ContractYear contract,
            TreatmentMonth month,
            @Nullable Uda published,
            @Nullable Uda claimed,
            String question,
            AnswerTerm term,
            Deed deed) {
        FigureQuery query = new FigureQuery(ReviewedContract.of(contract));
        query.treatmentMonth = month.month().atDay(1);
        query.published = published == null ? null : published.units();
        query.claimed = claimed == null ? null : claimed.units();
        query.asked(question, term, deed);
        return query;
    }

    /** The practice is asked again. */
    public void askAgain(long seenVersion, String about, AnswerTerm term, Deed deed) {
        refuseUnlessSame(seenVersion);
        refuseUnlessCanBecome(FigureQueryStatus.ASKED);
        asked(about, term, deed);
    }

    private void asked(String about, AnswerTerm term, Deed deed) {
        question = ReviewText.filled(about, TEXT_LENGTH, "question", "the question to the practice");
        status = FigureQueryStatus.ASKED;
        timesAsked++;
        askedAt = deed.at();
        askedBy = deed.by().value();
        remindOn = term.remindOn();
        answerDueOn = term.dueOn();
    }

    /** The practice says which figure is right, and why. */
    public void answer(long seenVersion, @Nullable Uda figure, String words, Deed deed) {
        refuseUnlessSame(seenVersion);
        refuseUnlessCanBecome(FigureQueryStatus.ANSWERED);
        BigDecimal units = figureOf(figure);
        answer = ReviewText.filled(words, ANSWER_LENGTH, "answer", "how the difference comes about");
        proposed = units;
        answeredAt = deed.at();
        answeredBy = deed.by().value();
        status = FigureQueryStatus.ANSWERED;
    }

    /** No answer came in time; false when one did meanwhile. */
    public boolean noteNoAnswer() {
        if (status != FigureQueryStatus.ASKED) {
            return false;
        }
        status = FigureQueryStatus.NO_ANSWER;
        return true;
    }

    /** The figure that counts from now on. */
    public void agree(long seenVersion, @Nullable Uda figure, String reason, Deed deed) {
        refuseUnlessSame(seenVersion);
        refuseUnlessCanBecome(FigureQueryStatus.AGREED);
        BigDecimal units = figureOf(figure);
        end(
                FigureQueryStatus.AGREED,
                ReviewText.filled(reason, TEXT_LENGTH, "reason", "why this figure is right"),
                deed);
        agreed = units;
    }

    /** The query is withdrawn; the sources stay as they are. */
    public void withdraw(long seenVersion, String reason, Deed deed) {
        refuseUnlessSame(seenVersion);
        refuseUnlessCanBecome(FigureQueryStatus.WITHDRAWN);
        end(
                FigureQueryStatus.WITHDRAWN,
                ReviewText.filled(reason, TEXT_LENGTH, "reason", "why the query is withdrawn"),
                deed);
    }

    private void end(FigureQueryStatus how, String reason, Deed deed) {
        status = how;
        endReason = reason;
        endedAt = deed.at();
        endedBy = deed.by().value();
    }

    private static BigDecimal figureOf(@Nullable Uda figure) {
        if (figure == null || figure.units().signum() < 0 || figure.units().compareTo(LARGEST_UNITS) > 0) {
            throw new RefusedException("delivered", "Write the UDA of the month as a number from 0 to 1,000,000.");
        }
        return figure.units();
    }

    @Override
    public ReviewKind kind() {
        return ReviewKind.FIGURE_QUERY;
    }

    public FigureQueryId id() {
        return new FigureQueryId(number());
    }

    public TreatmentMonth month() {
        return new TreatmentMonth(YearMonth.from(treatmentMonth));
    }

    @Override
    public FigureQueryStatus status() {
        return status;
    }

    public Optional<Uda> published() {
        return Optional.ofNullable(published).map(Uda::new);
    }

    public Optional<Uda> claimed() {
        return Optional.ofNullable(claimed).map(Uda::new);
    }

    public String question() {
        return question;
    }

    public int timesAsked() {
        return timesAsked;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public AnswerTerm term() {
        return new AnswerTerm(remindOn, answerDueOn);
    }

    public Optional<Uda> proposed() {
        return Optional.ofNullable(proposed).map(Uda::new);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Uda> agreed() {
        return Optional.ofNullable(agreed).map(Uda::new);
    }

    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<AccountId> endedBy() {
        return Optional.ofNullable(endedBy).map(AccountId::new);
    }
}
