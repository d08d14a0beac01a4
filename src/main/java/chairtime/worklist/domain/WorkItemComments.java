package chairtime.worklist.domain;

import chairtime.security.SignedInUser;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people noted on work items. */
@Repository
public class WorkItemComments {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final WorkItemChanges changes;

    WorkItemComments(JdbcClient jdbc, Clock clock, WorkItemChanges changes) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.changes = changes;
    }

    /** Adds a comment. */
    public void add(long workItem, SignedInUser author, String text) {
        jdbc.sql(
                        """
                        INSERT INTO work_item_comment (work_item_id, author_id, author_name, written_at, text)
                        VALUES (:item, :author, :name, :now, :text)
                        """)
                .param("item", workItem)
                .param("author", author.id().value())
                .param("name", author.displayName())
                .param("now", DatabaseTime.of(clock.instant()))
                .param("text", text)
                .update();
        changes.changed();
    }

    /** The comments on a work item, the oldest first. */
    public <T> List<T> of(long workItem, As<T> as) {
        return jdbc.sql("SELECT written_at, author_name, text FROM work_item_comment WHERE work_item_id = :item"
                        + " ORDER BY id")
                .param("item", workItem)
                .query((row, index) -> as.comment(
                        DatabaseTime.required(row, "written_at"), row.getString("author_name"), row.getString("text")))
                .list();
    }

    /** Builds what the caller wants of a comment. */
    public interface As<T> {

        /** One comment. */
        T comment(Instant writtenAt, String author, String text);
    }
}
