package chairtime.worklist.process;

import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import chairtime.security.CurrentUser;
import chairtime.security.SignedInUser;
import chairtime.worklist.WorkItemDescriber;
import chairtime.worklist.WorkItemDescribers;
import chairtime.worklist.WorkItemFacts;
import chairtime.worklist.WorkItems;
import chairtime.worklist.Worklist;
import chairtime.worklist.domain.NewWorkItem;
import chairtime.worklist.domain.WorkItem.State;
import chairtime.worklist.domain.WorkItemDetails;
import chairtime.worklist.domain.WorkItemLookup;
import chairtime.worklist.domain.WorkItemStore;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns what happens to the engine's tasks into work items. */
@Component
class WorkItemProjection implements WorkItems {

    private static final Logger LOG = LoggerFactory.getLogger(WorkItemProjection.class);

    private final WorkItemDescribers describers;
    private final WorkItemStore store;
    private final WorkItemLookup lookup;
    private final Accounts accounts;
    private final CurrentUser currentUser;

    WorkItemProjection(
            WorkItemDescribers describers,
            WorkItemStore store,
            WorkItemLookup lookup,
            Accounts accounts,
            CurrentUser currentUser) {
        this.describers = describers;
        this.store = store;
        this.lookup = lookup;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    void created(DelegateTask task) {
        ExecutionEntity execution = (ExecutionEntity) task.getExecution();
        String processKey = execution.getProcessDefinition().getKey();
        Optional<WorkItemDescriber> describer = describers.of(processKey);
        if (describer.isEmpty()) {
            LOG.warn("Nobody describes the tasks of process {}: they are not in the task list", processKey);
            return;
        }
        add(
                new NewWorkItem(
                        task.getId(),
                        processKey,
                        describer.get().processName(),
                        execution.getProcessBusinessKey(),
                        task.getTaskDefinitionKey(),
                        task.getName() == null ? task.getTaskDefinitionKey() : task.getName(),
                        loopValue(execution)),
                describer.get());
    }

    void add(NewWorkItem item, WorkItemDescriber describer) {
        store.add(item, details(describer.describe(item.taskKey(), item.businessKey(), item.loopValue())));
    }

    void assigned(DelegateTask task) {
        assign(task.getId(), task.getAssignee());
    }

    void assign(String engineTaskId, @Nullable String assignee) {
        Long account = assignee == null ? null : Long.valueOf(assignee);
        store.assign(engineTaskId, account, account == null ? null : nameOf(account));
    }

    void completed(DelegateTask task) {
        store.close(task.getId(), State.COMPLETED, currentUser.find());
    }

    void cancelled(DelegateTask task) {
        store.close(task.getId(), State.CANCELLED, currentUser.find());
    }

    @Override
    @Transactional
    public void refresh(String processKey, String businessKey) {
        WorkItemDescriber describer = describers.of(processKey).orElseThrow();
        lookup.openOf(processKey, businessKey, null)
                .forEach(item -> store.describe(
                        item.engineTaskId(),
                        details(describer.describe(item.taskKey(), businessKey, item.loopValue()))));
    }

    /** A loop's variable is local to each of its executions; one of the same name at the top is something else. */
    static @Nullable String loopValue(DelegateExecution execution) {
        ExecutionEntity at = (ExecutionEntity) execution;
        while (at != null && !at.isProcessInstanceExecution()) {
            if (at.hasVariableLocal(Worklist.LOOP_VARIABLE)) {
                return String.valueOf(at.getVariableLocal(Worklist.LOOP_VARIABLE));
            }
            at = at.getParent();
        }
        return null;
    }

    private static WorkItemDetails details(WorkItemFacts facts) {
        return new WorkItemDetails(
                facts.subject(),
                facts.organisation(),
                facts.roles(),
                facts.accounts(),
                facts.dueAt(),
                facts.atRiskAt());
    }

    private String nameOf(long account) {
        SignedInUser user = currentUser.find().orElse(null);
        if (user != null && user.id().value() == account) {
            return user.displayName();
        }
        AccountId id = new AccountId(account);
        AccountSummary found = accounts.byId(List.of(id)).get(id);
        return found == null ? "Account " + account : found.displayName();
    }
}
