package chairtime.worklist.domain;

import chairtime.security.Organisation;
import chairtime.security.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads rows of the table into work items. */
public final class WorkItemRows {

    /** The columns of {@code work_item w} that a work item is made of; needs the parameter {@code me}. */
    public static final String COLUMNS =
            """
            w.id, w.engine_task_id, w.process_key, w.process_name, w.business_key, w.task_key, w.task_name,
            w.loop_value, w.subject, w.org_kind, w.org_code, w.roles, w.named, w.due_at, w.at_risk_at, w.state,
            w.assignee_id, w.assignee_name, w.assigned_at, w.created_at, w.closed_at, w.closed_by_name,
            w.named AND EXISTS (SELECT 1 FROM work_item_account a WHERE a.account_id = :me AND a.work_item_id = w.id)
                AS asker_is_named
            """;

    private WorkItemRows() {}

    /** The work item in the current row. */
    public static WorkItem read(ResultSet row, int index) throws SQLException {
        return new WorkItem(
                row.getLong("id"),
                row.getString("engine_task_id"),
                row.getString("process_key"),
                row.getString("process_name"),
                row.getString("business_key"),
                row.getString("task_key"),
                row.getString("task_name"),
                row.getString("loop_value"),
                row.getString("subject"),
                new Organisation(Organisation.Kind.valueOf(row.getString("org_kind")), row.getString("org_code")),
                roles(row.getString("roles")),
                row.getBoolean("named"),
                row.getBoolean("asker_is_named"),
                DatabaseTime.read(row, "due_at"),
                DatabaseTime.read(row, "at_risk_at"),
                WorkItem.State.valueOf(row.getString("state")),
                row.getObject("assignee_id", Long.class),
                row.getString("assignee_name"),
                DatabaseTime.read(row, "assigned_at"),
                DatabaseTime.required(row, "created_at"),
                DatabaseTime.read(row, "closed_at"),
                row.getString("closed_by_name"));
    }

    private static Set<Role> roles(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
