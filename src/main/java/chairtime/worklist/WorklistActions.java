package chairtime.worklist;

import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import chairtime.security.CurrentUser;
import chairtime.security.SignedInUser;
import chairtime.worklist.domain.EngineTasks;
import chairtime.worklist.domain.WorkItem;
import chairtime.worklist.domain.WorkItemComments;
import chairtime.worklist.domain.WorkItemLookup;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with tasks besides doing them. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class WorklistActions {

    private final WorkItemLookup lookup;
    private final TaskTaking taking;
    private final EngineTasks engine;
    private final WorkItemComments comments;
    private final Accounts accounts;
    private final AuditLog audit;
    private final CurrentUser currentUser;

    WorklistActions(
            WorkItemLookup lookup,
            TaskTaking taking,
            EngineTasks engine,
            WorkItemComments comments,
            Accounts accounts,
            AuditLog audit,
            CurrentUser currentUser) {
        this.lookup = lookup;
        this.taking = taking;
        this.engine = engine;
        this.comments = comments;
        this.accounts = accounts;
        this.audit = audit;
        this.currentUser = currentUser;
    }

    /**
     * Takes the task; harmless when I have it already.
     *
     * @throws RefusedException when it is done, somebody else has it, or it is not mine to take
     */
    public void claim(WorkItemId id) {
        SignedInUser user = currentUser.require();
        taking.take(visible(id, user), user);
    }

    /**
     * Gives the task back to everyone who may take it; harmless when nobody has it.
     *
     * @throws RefusedException when it is done or somebody else has it
     */
    public void giveBack(WorkItemId id) {
        SignedInUser user = currentUser.require();
        WorkItem item = visible(id, user);
        TaskTaking.requireOpen(item);
        if (item.assigneeId() == null) {
            return;
        }
        if (!item.belongsTo(user)) {
            throw new RefusedException("%s has this task, so only they or an administrator can give it away."
                    .formatted(item.assigneeName()));
        }
        engine.assign(item.engineTaskId(), null);
    }

    /**
     * Gives the task to somebody else who may do it, and has that taken down.
     *
     * @throws RefusedException when no reason is given, the task is done, or that person may not do it
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void reassign(WorkItemId id, AccountId to, String reason) {
        WorkItem item = visible(id, currentUser.require());
        TaskTaking.requireOpen(item);
        if (reason.isBlank()) {
            throw new RefusedException("reason", "Say why the task goes to somebody else.");
        }
        AccountSummary target = eligible(id).stream()
                .filter(account -> account.id().equals(to))
                .findFirst()
                .orElseThrow(() -> new RefusedException("account", "Choose a person who may do this task."));
        engine.assign(item.engineTaskId(), to.value());
        audit.record(AuditEntry.of(
                        "worklist.reassigned",
                        "WorkItem",
                        String.valueOf(item.id()),
                        "Task \"%s\" of %s given to %s"
                                .formatted(item.taskName(), item.subject(), target.displayName()))
                .changed(item.assigneeName(), target.displayName())
                .because(reason.strip()));
    }

    /** The people who may do the task, whoever has it now. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<AccountSummary> eligible(WorkItemId id) {
        WorkItem item = visible(id, currentUser.require());
        List<Long> named = item.named() ? lookup.namedAccounts(item.id()) : List.of();
        return accounts.of(item.organisation()).stream()
                .filter(account -> item.named()
                        ? named.contains(account.id().value())
                        : item.roles().stream().anyMatch(account.roles()::contains))
                .toList();
    }

    /**
     * Notes something on a task.
     *
     * @throws RefusedException when the text is empty or too long
     */
    @PreAuthorize("hasAnyRole('RECOVERY_LEAD','COMMISSIONER','EVALUATOR','APPROVER','FINANCE','PROVIDER',"
            + "'COORDINATOR','CLINICIAN','ADMIN')")
    public void comment(WorkItemId id, String text) {
        SignedInUser user = currentUser.require();
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new RefusedException("text", "Write what you want to note.");
        }
        if (stripped.length() > WorkItemComment.MAX_LENGTH) {
            throw new RefusedException(
                    "text", "A comment has at most %d characters.".formatted(WorkItemComment.MAX_LENGTH));
        }
        comments.add(visible(id, user).id(), user, stripped);
    }

    /** What was noted on a task, the oldest first. */
    @Transactional(readOnly = true)
    public List<WorkItemComment> comments(WorkItemId id) {
        WorkItem item = visible(id, currentUser.require());
        return comments.of(item.id(), WorkItemComment::new);
    }

    private WorkItem visible(WorkItemId id, SignedInUser user) {
        return lookup.visible(id.value(), user).orElseThrow(() -> new NotFoundException("This task"));
    }
}
