package chairtime.activity.domain;

import chairtime.activity.ReviewKind;
import chairtime.activity.ReviewRunId;
import chairtime.activity.ReviewRunLine;
import chairtime.activity.RunResult;
import chairtime.platform.FinancialYear;
import chairtime.security.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Runs as they are kept. */
@Component
public class ReviewRunRows {

    private static final String SELECT =
            "SELECT id, kind, commissioner_code, start_year, contracts, started_at, started_by, started_by_name, ended_at"
                    + " FROM activity_review_run ";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ReviewRunRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** A run without its contracts. */
    public record Run(
            ReviewRunId id,
            ReviewKind kind,
            String commissionerCode,
            FinancialYear year,
            int contracts,
            Instant startedAt,
            AccountId startedBy,
            String startedByName,
            @Nullable Instant endedAt) {}

    /**
     * Keeps a new run with its contracts; empty when one of the same kind, commissioner and year goes on.
     *
     * @param by who starts it
     */
    public Optional<ReviewRunId> add(
            ReviewKind kind,
            String commissionerCode,
            FinancialYear year,
            List<ReviewRunLine> lines,
            Deed by,
            String byName) {
        KeyHolder key = new GeneratedKeyHolder();
        try {
            jdbc.sql(
                            """
                            INSERT INTO activity_review_run (kind, commissioner_code, start_year, status, contracts,
                                started_at, started_by, started_by_name, going_on)
                            VALUES (:kind, :commissioner, :year, 'RUNNING', :contracts, :now, :by, :name, :goingOn)
                            """)
                    .param("kind", kind.name())
                    .param("commissioner", commissionerCode)
                    .param("year", year.startYear())
                    .param("contracts", lines.size())
                    .param("now", ReviewTime.of(by.at()))
                    .param("by", by.by().value())
                    .param("name", byName)
                    .param("goingOn", goingOnKey(kind, commissionerCode, year))
                    .update(key, "id");
        } catch (DuplicateKeyException oneGoesOn) {
            return Optional.empty();
        }
        ReviewRunId id = new ReviewRunId(Objects.requireNonNull(key.getKey()).longValue());
        ReviewRunLineRows.insert(template, id, lines);
        return Optional.of(id);
    }

    /** The run of that kind, commissioner and year that goes on, if one does. */
    public Optional<ReviewRunId> goingOn(ReviewKind kind, String commissionerCode, FinancialYear year) {
        return jdbc.sql("SELECT id FROM activity_review_run WHERE going_on = :key")
                .param("key", goingOnKey(kind, commissionerCode, year))
                .query(Long.class)
                .optional()
                .map(ReviewRunId::new);
    }

    /** All that go on, the oldest first. */
    public List<Run> goingOn() {
        return jdbc.sql(SELECT + "WHERE going_on IS NOT NULL ORDER BY id")
                .query((row, number) -> read(row))
                .list();
    }

    /** The commissioner's run of that number. */
    public Optional<Run> find(ReviewRunId id, String commissionerCode) {
        return jdbc.sql(SELECT + "WHERE id = :id AND commissioner_code = :commissioner")
                .param("id", id.value())
                .param("commissioner", commissionerCode)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The commissioner's latest runs of that kind. */
    public List<Run> latest(ReviewKind kind, String commissionerCode, int most) {
        return jdbc.sql(SELECT
                        + "WHERE kind = :kind AND commissioner_code = :commissioner ORDER BY id DESC LIMIT :most")
                .param("kind", kind.name())
                .param("commissioner", commissionerCode)
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    /** How many contracts of a run have which result. */
    public Map<RunResult, Long> counts(ReviewRunId id) {
        Map<RunResult, Long> counts = new EnumMap<>(RunResult.class);
        jdbc.sql(
                        "SELECT result, COUNT(*) AS contracts FROM activity_review_run_line WHERE run_id = :id GROUP BY result")
                .param("id", id.value())
                .query((row, number) -> Map.entry(RunResult.valueOf(row.getString("result")), row.getLong("contracts")))
                .list()
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** Nothing is left to start. */
    public void end(ReviewRunId id, Instant now) {
        jdbc.sql("UPDATE activity_review_run SET status = 'DONE', ended_at = :now, going_on = NULL WHERE id = :id")
                .param("now", ReviewTime.of(now))
                .param("id", id.value())
                .update();
    }

    private static String goingOnKey(ReviewKind kind, String commissionerCode, FinancialYear year) {
        return kind.name() + " " + commissionerCode + " " + year.startYear();
    }

    private static Run read(ResultSet row) throws SQLException {
        return new Run(
                new ReviewRunId(row.getLong("id")),
                ReviewKind.valueOf(row.getString("kind")),
                row.getString("commissioner_code"),
                new FinancialYear(row.getInt("start_year")),
                row.getInt("contracts"),
                Objects.requireNonNull(ReviewTime.read(row, "started_at")),
                new AccountId(row.getLong("started_by")),
                row.getString("started_by_name"),
                ReviewTime.read(row, "ended_at"));
    }
}
