package chairtime.worklist;

import chairtime.platform.NotFoundException;
import chairtime.security.CurrentUser;
import chairtime.security.SignedInUser;
import chairtime.worklist.domain.WorkItemLookup;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The task list as the one who is signed in may see it: tasks of their own organisation. Each answer is one question to
 * the database, so none begins a transaction.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class WorklistService {

    private final WorkItemSearch search;
    private final WorkItemLookup lookup;
    private final WorkItemViews views;
    private final WorkItemDescribers describers;
    private final CurrentUser currentUser;
    private final Clock clock;

    WorklistService(
            WorkItemSearch search,
            WorkItemLookup lookup,
            WorkItemViews views,
            WorkItemDescribers describers,
            CurrentUser currentUser,
            Clock clock) {
        this.search = search;
        this.lookup = lookup;
        this.views = views;
        this.describers = describers;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A part of one tab. */
    public List<WorkItemView> list(WorklistTab tab, WorkItemFilter filter, WorklistPage page) {
        SignedInUser user = currentUser.require();
        return search.page(tab, filter, user, clock.instant(), page).stream()
                .map(item -> views.of(item, user))
                .toList();
    }

    /** How many tasks one tab holds. */
    public long count(WorklistTab tab, WorkItemFilter filter) {
        return search.count(tab, filter, currentUser.require(), clock.instant());
    }

    /** How many tasks each tab holds. */
    public WorklistCounts counts(WorkItemFilter filter) {
        return search.counts(filter, currentUser.require(), clock.instant());
    }

    /** What I have or may take, the most urgent first. */
    public List<WorkItemView> mostUrgent(int limit) {
        SignedInUser user = currentUser.require();
        return search.mostUrgent(user, clock.instant(), limit).stream()
                .map(item -> views.of(item, user))
                .toList();
    }

    /**
     * One task, open or closed.
     *
     * @throws NotFoundException when there is none for the one who asks
     */
    public WorkItemView get(WorkItemId id) {
        SignedInUser user = currentUser.require();
        return lookup.visible(id.value(), user)
                .map(item -> views.of(item, user))
                .orElseThrow(() -> new NotFoundException("This task"));
    }

    /** Names of the processes by key. */
    public Map<String, String> processes() {
        Map<String, String> names = new TreeMap<>();
        describers.all().forEach(describer -> names.put(describer.processKey(), describer.processName()));
        return names;
    }
}
