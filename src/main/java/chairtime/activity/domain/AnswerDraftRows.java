package chairtime.activity.domain;

import chairtime.activity.AnswerDraft;
import chairtime.activity.AnswerForm;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What practices have begun to answer and not sent. */
@Component
public class AnswerDraftRows {

    private static final int WORDS_LENGTH = 4000;
    private static final String OF = " WHERE kind = :kind AND review_id = :review AND form = :form";

    private final JdbcClient jdbc;

    AnswerDraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The draft of that form. */
    public Optional<AnswerDraft> find(KeptReview<?> review, AnswerForm form) {
        return of("SELECT version, figure, words, saved_at FROM activity_answer_draft" + OF, review, form)
                .query((row, number) -> read(row))
                .optional();
    }

    /**
     * Keeps it; answers its new version.
     *
     * @throws RefusedException when it was changed meanwhile
     */
    public long save(
            KeptReview<?> review, AnswerForm form, long seenVersion, @Nullable Uda figure, String words, Instant now) {
        String sql = seenVersion == AnswerDraft.NEW
                ? "INSERT INTO activity_answer_draft (kind, review_id, form, version, figure, words, saved_at)"
                        + " VALUES (:kind, :review, :form, :seen + 1, :figure, :words, :now)"
                : "UPDATE activity_answer_draft SET version = version + 1, figure = :figure, words = :words,"
                        + " saved_at = :now" + OF + " AND version = :seen";
        try {
            int saved = of(sql, review, form)
                    .param("seen", seenVersion)
                    .param("figure", figure == null ? null : figure.units())
                    .param("words", words.substring(0, Math.min(WORDS_LENGTH, words.length())))
                    .param("now", ReviewTime.of(now))
                    .update();
            if (saved == 0) {
                throw changedMeanwhile();
            }
            return seenVersion + 1;
        } catch (DuplicateKeyException begunMeanwhile) {
            throw changedMeanwhile();
        }
    }

    /** Throws it away. */
    public void delete(KeptReview<?> review, AnswerForm form) {
        of("DELETE FROM activity_answer_draft" + OF, review, form).update();
    }

    private JdbcClient.StatementSpec of(String sql, KeptReview<?> review, AnswerForm form) {
        return jdbc.sql(sql)
                .param("kind", review.kind().name())
                .param("review", review.number())
                .param("form", form.name());
    }

    static RefusedException changedMeanwhile() {
        return new RefusedException("it was changed in another window. Open this page again.");
    }

    private static AnswerDraft read(ResultSet row) throws SQLException {
        BigDecimal figure = row.getBigDecimal("figure");
        return new AnswerDraft(
                row.getLong("version"),
                figure == null ? null : new Uda(figure),
                row.getString("words"),
                Objects.requireNonNull(ReviewTime.read(row, "saved_at")));
    }
}
