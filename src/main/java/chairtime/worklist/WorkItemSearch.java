package chairtime.worklist;

import chairtime.security.SignedInUser;
import chairtime.worklist.domain.DatabaseTime;
import chairtime.worklist.domain.WorkItem;
import chairtime.worklist.domain.WorkItemRows;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the list. Every tab is a range of one index in the order of the due dates, so a page costs its rows and a
 * count never leaves the index.
 *
 * @see "Decision 0030"
 */
@Repository
class WorkItemSearch {

    private static final String OPEN_HERE = "w.state = 'OPEN' AND w.org_kind = :orgKind AND w.org_code = :orgCode";

    private final JdbcClient jdbc;

    WorkItemSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WorkItem> page(WorklistTab tab, WorkItemFilter filter, SignedInUser user, Instant now, WorklistPage page) {
        return jdbc.sql("SELECT " + WorkItemRows.COLUMNS + " FROM work_item w WHERE " + condition(tab, filter)
                        + " ORDER BY " + order(page) + " LIMIT :limit OFFSET :offset")
                .params(parameters(filter, user, now))
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(WorkItemRows::read)
                .list();
    }

    long count(WorklistTab tab, WorkItemFilter filter, SignedInUser user, Instant now) {
        return jdbc.sql("SELECT COUNT(*) FROM work_item w WHERE " + condition(tab, filter))
                .params(parameters(filter, user, now))
                .query(Long.class)
                .single();
    }

    /** The counts of the three tabs, in one question that reads one index once. */
    WorklistCounts counts(WorkItemFilter filter, SignedInUser user, Instant now) {
        String narrowed = narrowing(filter);
        return jdbc.sql(
                        """
                        SELECT COUNT(*) AS total,
                            COALESCE(SUM(w.assignee_id IS NULL AND NOT w.named AND (w.roles & :roles) <> 0), 0)
                                AS by_role,
                            (SELECT COUNT(*) FROM work_item_account a JOIN work_item w ON w.id = a.work_item_id
                                WHERE a.account_id = :me AND w.assignee_id IS NULL AND %1$s) AS by_name,
                            (SELECT COUNT(*) FROM work_item w WHERE w.assignee_id = :me AND %1$s) AS mine
                        FROM work_item w %2$s WHERE %1$s
                        """
                                .formatted(
                                        OPEN_HERE + narrowed,
                                        filter.isEmpty() ? "FORCE INDEX (ix_work_item_available)" : ""))
                .params(parameters(filter, user, now))
                .query((row, index) -> new WorklistCounts(
                        row.getLong("mine"), row.getLong("by_role") + row.getLong("by_name"), row.getLong("total")))
                .single();
    }

    /** What the user has or may take, the most urgent first. */
    List<WorkItem> mostUrgent(SignedInUser user, Instant now, int limit) {
        WorklistPage page = WorklistPage.first(limit);
        return Stream.concat(
                        page(WorklistTab.MINE, WorkItemFilter.NONE, user, now, page).stream(),
                        page(WorklistTab.AVAILABLE, WorkItemFilter.NONE, user, now, page).stream())
                .sorted(Comparator.comparing(WorkItem::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(limit)
                .toList();
    }

    private static String condition(WorklistTab tab, WorkItemFilter filter) {
        String ofTab =
                switch (tab) {
                    case MINE -> " AND w.assignee_id = :me";
                    case AVAILABLE ->
                        " AND w.assignee_id IS NULL AND (NOT w.named AND (w.roles & :roles) <> 0 OR w.named AND w.id IN"
                                + " (SELECT a.work_item_id FROM work_item_account a WHERE a.account_id = :me))";
                    case ALL -> "";
                };
        return OPEN_HERE + ofTab + narrowing(filter);
    }

    private static String narrowing(WorkItemFilter filter) {
        StringBuilder sql = new StringBuilder();
        if (!filter.text().isBlank()) {
            sql.append(" AND (w.subject LIKE :text OR w.task_name LIKE :text)");
        }
        if (filter.processKey() != null) {
            sql.append(" AND w.process_key = :processKey");
        }
        if (filter.urgency() != null) {
            sql.append(
                    switch (filter.urgency()) {
                        case OVERDUE -> " AND w.due_sort < :now";
                        case AT_RISK -> " AND w.due_sort >= :now AND w.at_risk_at <= :now";
                        case ON_TRACK -> " AND w.due_sort >= :now AND (w.at_risk_at IS NULL OR w.at_risk_at > :now)";
                    });
        }
        return sql.toString();
    }

    /** The set as the database keeps it: one bit for each role, in the order of the enum. */
    private static long bits(SignedInUser user) {
        return user.roles().stream().mapToLong(role -> 1L << role.ordinal()).sum();
    }

    private static String order(WorklistPage page) {
        String column =
                switch (page.order()) {
                    case DUE -> "w.due_sort";
                    case SUBJECT -> "w.subject";
                    case TASK -> "w.task_name";
                    case PROCESS -> "w.process_name";
                    case ASSIGNEE -> "w.assignee_name";
                };
        String way = page.descending() ? " DESC" : "";
        return page.order() == WorkItemOrder.DUE ? column + way + ", w.id" + way : column + way + ", w.due_sort, w.id";
    }

    private static Map<String, @Nullable Object> parameters(WorkItemFilter filter, SignedInUser user, Instant now) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("me", user.id().value());
        parameters.put("orgKind", user.organisation().kind().name());
        parameters.put("orgCode", user.organisation().code());
        parameters.put("roles", bits(user));
        parameters.put("now", DatabaseTime.of(now));
        parameters.put("processKey", filter.processKey());
        parameters.put("text", "%" + escaped(filter.text().strip()) + "%");
        return parameters;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
