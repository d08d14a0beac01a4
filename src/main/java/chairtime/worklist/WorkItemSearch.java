package chairtime.worklist;

import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.worklist.domain.DatabaseTime;
import chairtime.worklist.domain.WorkItem;
import chairtime.worklist.domain.WorkItemRows;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    private final JdbcClient jdbc;

    WorkItemSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WorkItem> page(WorklistTab tab, WorkItemFilter filter, SignedInUser user, Instant now, WorklistPage page) {
        return jdbc.sql("SELECT " + WorkItemRows.COLUMNS + " FROM work_item w WHERE " + condition(tab, filter, user)
                        + " ORDER BY " + order(page) + " LIMIT :limit OFFSET :offset")
                .params(parameters(filter, user, now))
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(WorkItemRows::read)
                .list();
    }

    long count(WorklistTab tab, WorkItemFilter filter, SignedInUser user, Instant now) {
        return jdbc.sql("SELECT COUNT(*) FROM work_item w WHERE " + condition(tab, filter, user))
                .params(parameters(filter, user, now))
                .query(Long.class)
                .single();
    }

    /** What the user has or may take, the most urgent first. */
    List<WorkItem> mostUrgent(SignedInUser user, Instant now, int limit) {
        WorklistPage page = WorklistPage.first(limit);
        return java.util.stream.Stream.concat(
                        page(WorklistTab.MINE, WorkItemFilter.NONE, user, now, page).stream(),
                        page(WorklistTab.AVAILABLE, WorkItemFilter.NONE, user, now, page).stream())
                .sorted(java.util.Comparator.comparing(
                        WorkItem::dueAt, java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder())))
                .limit(limit)
                .toList();
    }

    private static String condition(WorklistTab tab, WorkItemFilter filter, SignedInUser user) {
        StringBuilder sql = new StringBuilder("w.state = 'OPEN' AND w.org_kind = :orgKind AND w.org_code = :orgCode");
        switch (tab) {
            case MINE -> sql.append(" AND w.assignee_id = :me");
            case AVAILABLE ->
                sql.append(" AND w.assignee_id IS NULL AND (NOT w.named AND ")
                        .append(hasRole(user))
                        .append(" OR w.named AND w.id IN (SELECT a.work_item_id FROM work_item_account a")
                        .append(" WHERE a.account_id = :me))");
            case ALL -> sql.append("");
        }
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

    /** The database turns comparisons with literal members of a set into arithmetic on bits. */
    private static String hasRole(SignedInUser user) {
        return user.roles().isEmpty()
                ? "FALSE"
                : user.roles().stream()
                        .map(Role::name)
                        .sorted()
                        .map(role -> "FIND_IN_SET('" + role + "', w.roles) > 0")
                        .collect(Collectors.joining(" OR ", "(", ")"));
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
        parameters.put("now", DatabaseTime.of(now));
        parameters.put("processKey", filter.processKey());
        parameters.put("text", "%" + escaped(filter.text().strip()) + "%");
        return parameters;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
