package chairtime.activity.domain;

import chairtime.activity.MidYearAnswer;
import chairtime.activity.MidYearDraft;
import chairtime.activity.MidYearReviewId;
import chairtime.platform.RefusedException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers that practices have begun and not sent. */
@Component
public class MidYearDraftRows {

    private final JdbcClient jdbc;

    MidYearDraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The draft for that review. */
    public Optional<MidYearDraft> find(MidYearReviewId review) {
        return jdbc.sql("SELECT version, reasons, plan, plan_by, saved_at FROM activity_mid_year_draft"
                        + " WHERE review_id = :review")
                .param("review", review.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /**
     * Keeps it; answers its new version.
     *
     * @throws RefusedException when it was changed meanwhile
     */
    public long save(MidYearReviewId review, long seenVersion, MidYearAnswer answer, Instant now) {
        boolean first = seenVersion == MidYearDraft.NEW;
        String sql = first
                ? """
                  INSERT INTO activity_mid_year_draft (review_id, version, reasons, plan, plan_by, saved_at)
                  VALUES (:review, :seen + 1, :reasons, :plan, :planBy, :now)
                  """
                : """
                  UPDATE activity_mid_year_draft
                  SET version = version + 1, reasons = :reasons, plan = :plan, plan_by = :planBy, saved_at = :now
                  WHERE review_id = :review AND version = :seen
                  """;
        if (update(sql, review, seenVersion, answer, now) == 0) {
            throw AnswerDraftRows.changedMeanwhile();
        }
        return seenVersion + 1;
    }

    private int update(String sql, MidYearReviewId review, long seen, MidYearAnswer answer, Instant now) {
        try {
            return jdbc.sql(sql)
                    .param("review", review.value())
                    .param("seen", seen)
                    .param("reasons", shortened(answer.reasons()))
                    .param("plan", shortened(answer.plan()))
                    .param("planBy", answer.planBy())
                    .param("now", ReviewTime.of(now))
                    .update();
        } catch (DuplicateKeyException begunMeanwhile) {
            throw AnswerDraftRows.changedMeanwhile();
        }
    }

    /** Throws it away. */
    public void delete(MidYearReviewId review) {
        jdbc.sql("DELETE FROM activity_mid_year_draft WHERE review_id = :review")
                .param("review", review.value())
                .update();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(MidYearAnswer.TEXT_MAX_LENGTH, text.length()));
    }

    private static MidYearDraft read(ResultSet row) throws SQLException {
        return new MidYearDraft(
                row.getLong("version"),
                new MidYearAnswer(
                        row.getString("reasons"), row.getString("plan"), row.getObject("plan_by", LocalDate.class)),
                Objects.requireNonNull(ReviewTime.read(row, "saved_at")));
    }
}
