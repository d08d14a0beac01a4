package chairtime.worklist.domain;

import chairtime.security.AccountId;
import chairtime.security.SignedInUser;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes work items, always within a transaction that somebody else began. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class WorkItemStore {

    private static final int LONGEST_SUBJECT = 300;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final WorkItemChanges changes;

    WorkItemStore(JdbcClient jdbc, Clock clock, WorkItemChanges changes) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.changes = changes;
    }

    /** Adds an open work item. */
    public void add(NewWorkItem item, WorkItemDetails details) {
        jdbc.sql(
                        """
                        INSERT INTO work_item (engine_task_id, process_key, process_name, business_key, task_key,
                            task_name, loop_value, subject, org_kind, org_code, roles, named, due_at, at_risk_at,
                            state, created_at)
                        VALUES (:engineTask, :processKey, :processName, :businessKey, :taskKey, :taskName, :loopValue,
                            :subject, :orgKind, :orgCode, :roles, :named, :dueAt, :atRiskAt, 'OPEN', :now)
                        """)
                .param("engineTask", item.engineTaskId())
                .param("processKey", item.processKey())
                .param("processName", item.processName())
                .param("businessKey", item.businessKey())
                .param("taskKey", item.taskKey())
                .param("taskName", item.taskName())
                .param("loopValue", item.loopValue())
                .params(detailParameters(details))
                .param("now", DatabaseTime.of(clock.instant()))
                .update();
        nameAccounts(item.engineTaskId(), details);
        changes.changed();
    }

    /** Replaces what is said about an open work item. */
    public void describe(String engineTaskId, WorkItemDetails details) {
        jdbc.sql(
                        """
                        UPDATE work_item SET subject = :subject, org_kind = :orgKind, org_code = :orgCode,
                            roles = :roles, named = :named, due_at = :dueAt, at_risk_at = :atRiskAt
                        WHERE engine_task_id = :engineTask AND state = 'OPEN'
                        """)
                .params(detailParameters(details))
                .param("engineTask", engineTaskId)
                .update();
        jdbc.sql(
                        """
                        DELETE FROM work_item_account
                        WHERE work_item_id = (SELECT id FROM work_item WHERE engine_task_id = :engineTask)
                        """)
                .param("engineTask", engineTaskId)
                .update();
        nameAccounts(engineTaskId, details);
        changes.changed();
    }

    /** Gives an open work item that nobody has to the user; false when somebody was quicker. */
    public boolean claim(long id, SignedInUser user) {
        changes.changed();
        return jdbc.sql(
                                """
                                UPDATE work_item SET assignee_id = :me, assignee_name = :name, assigned_at = :now
                                WHERE id = :id AND state = 'OPEN' AND assignee_id IS NULL
                                """)
                        .param("me", user.id().value())
                        .param("name", user.displayName())
                        .param("now", DatabaseTime.of(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Writes down who has an open work item, whoever had it before; null for nobody. */
    public void assign(String engineTaskId, @Nullable Long accountId, @Nullable String name) {
        jdbc.sql(
                        """
                        UPDATE work_item SET assignee_id = :account, assignee_name = :name, assigned_at = :now
                        WHERE engine_task_id = :engineTask AND state = 'OPEN' AND NOT (assignee_id <=> :account)
                        """)
                .param("account", accountId)
                .param("name", name)
                .param("now", accountId == null ? null : DatabaseTime.of(clock.instant()))
                .param("engineTask", engineTaskId)
                .update();
        changes.changed();
    }

    /** Closes an open work item. */
    public void close(String engineTaskId, WorkItem.State state, Optional<SignedInUser> by) {
        jdbc.sql(
                        """
                        UPDATE work_item SET state = :state, closed_at = :now, closed_by = :by, closed_by_name = :name
                        WHERE engine_task_id = :engineTask AND state = 'OPEN'
                        """)
                .param("state", state.name())
                .param("now", DatabaseTime.of(clock.instant()))
                .param("by", by.map(SignedInUser::id).map(AccountId::value).orElse(null))
                .param("name", by.map(SignedInUser::displayName).orElse(null))
                .param("engineTask", engineTaskId)
                .update();
        changes.changed();
    }

    private void nameAccounts(String engineTaskId, WorkItemDetails details) {
        List<Long> accounts = details.accounts().stream().map(AccountId::value).toList();
        for (Long account : accounts) {
            jdbc.sql(
                            """
                            INSERT INTO work_item_account (account_id, work_item_id)
                            SELECT :account, id FROM work_item WHERE engine_task_id = :engineTask
                            """)
                    .param("account", account)
                    .param("engineTask", engineTaskId)
                    .update();
        }
    }

    private static java.util.Map<String, @Nullable Object> detailParameters(WorkItemDetails details) {
        var parameters = new java.util.HashMap<String, @Nullable Object>();
        String subject = details.subject();
        parameters.put("subject", subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)));
        parameters.put("orgKind", details.organisation().kind().name());
        parameters.put("orgCode", details.organisation().code());
        parameters.put("roles", details.roleNames());
        parameters.put("named", details.named());
        parameters.put("dueAt", DatabaseTime.of(details.dueAt()));
        parameters.put("atRiskAt", DatabaseTime.of(details.atRiskAt()));
        return parameters;
    }
}
