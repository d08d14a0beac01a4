package chairtime.worklist.domain;

import chairtime.security.Organisation;
import chairtime.security.SignedInUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds single work items, and those of one business key. */
@Repository
public class WorkItemLookup {

    private static final String SELECT = "SELECT " + WorkItemRows.COLUMNS + " FROM work_item w WHERE ";

    private final JdbcClient jdbc;

    WorkItemLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The work item with that number, if it is the user's organisation's. */
    public Optional<WorkItem> visible(long id, SignedInUser user) {
        return jdbc.sql(SELECT + "w.id = :id AND w.org_kind = :orgKind AND w.org_code = :orgCode")
                .param("me", user.id().value())
                .param("id", id)
                .param("orgKind", user.organisation().kind().name())
                .param("orgCode", user.organisation().code())
                .query(WorkItemRows::read)
                .optional();
    }

    /** The open work item at that element, whose ever it is, as the user sees it. */
    public Optional<WorkItem> open(
            String processKey,
            String businessKey,
            String taskKey,
            @Nullable String loopValue,
            @Nullable SignedInUser user) {
        return openOf(processKey, businessKey, user).stream()
                .filter(item -> item.taskKey().equals(taskKey))
                .filter(item -> loopValue == null || loopValue.equals(item.loopValue()))
                .findFirst();
    }

    /** The open work items of that business key. */
    public List<WorkItem> openOf(String processKey, String businessKey, @Nullable SignedInUser user) {
        return jdbc.sql(SELECT + "w.process_key = :processKey AND w.business_key = :businessKey AND w.state = 'OPEN'"
                        + " ORDER BY w.id")
                .param("me", user == null ? null : user.id().value())
                .param("processKey", processKey)
                .param("businessKey", businessKey)
                .query(WorkItemRows::read)
                .list();
    }

    /** Whether the user's organisation has, or had, any work item of that business key. */
    public boolean anyVisible(String processKey, String businessKey, SignedInUser user) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM work_item WHERE process_key = :processKey
                            AND business_key = :businessKey AND org_kind = :orgKind AND org_code = :orgCode)
                        """)
                .param("processKey", processKey)
                .param("businessKey", businessKey)
                .param("orgKind", user.organisation().kind().name())
                .param("orgCode", user.organisation().code())
                .query(Boolean.class)
                .single();
    }

    /** The organisations that have, or had, work items of those business keys. */
    public Map<String, Set<Organisation>> organisations(String processKey, Collection<String> businessKeys) {
        Map<String, Set<Organisation>> found = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT DISTINCT business_key, org_kind, org_code FROM work_item
                        WHERE process_key = :processKey AND business_key IN (:businessKeys)
                        """)
                .param("processKey", processKey)
                .param("businessKeys", businessKeys)
                .query(row -> {
                    found.computeIfAbsent(row.getString("business_key"), key -> new HashSet<>())
                            .add(new Organisation(
                                    Organisation.Kind.valueOf(row.getString("org_kind")), row.getString("org_code")));
                });
        return found;
    }

    /** What the newest work item of that business key is about. */
    public Optional<String> subject(String processKey, String businessKey) {
        return jdbc.sql(
                        """
                        SELECT subject FROM work_item WHERE process_key = :processKey AND business_key = :businessKey
                        ORDER BY id DESC LIMIT 1
                        """)
                .param("processKey", processKey)
                .param("businessKey", businessKey)
                .query(String.class)
                .optional();
    }

    /** The only accounts that may take that work item; empty when it names none. */
    public List<Long> namedAccounts(long id) {
        return jdbc.sql("SELECT account_id FROM work_item_account WHERE work_item_id = :id")
                .param("id", id)
                .query(Long.class)
                .list();
    }
}
