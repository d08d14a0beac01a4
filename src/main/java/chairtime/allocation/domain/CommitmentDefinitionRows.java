package chairtime.allocation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which courses count towards a commitment, from when to when. */
@Component
public class CommitmentDefinitionRows {

    private final JdbcClient jdbc;

    CommitmentDefinitionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Definitions that hold on some day of that time, in order. */
    public List<Row> between(LocalDate first, LocalDate last) {
        return jdbc.sql("SELECT * FROM reference_commitment_definition WHERE valid_from <= ?"
                        + " AND (valid_to IS NULL OR valid_to >= ?) ORDER BY valid_from")
                .param(last)
                .param(first)
                .query((row, number) -> new Row(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        Set.of(row.getString("kinds").split(",")),
                        row.getString("words"),
                        row.getString("source")))
                .list();
    }

    /**
     * @param validFrom first day
     * @param validTo last day; null while no end is known
     * @param kinds names of the kinds of courses that count
     * @param words what counts
     * @param source who says so
     */
    public record Row(
            LocalDate validFrom, @Nullable LocalDate validTo, Set<String> kinds, String words, String source) {}
}
