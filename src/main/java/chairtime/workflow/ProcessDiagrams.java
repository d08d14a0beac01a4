package chairtime.workflow;

import chairtime.platform.NotFoundException;
import chairtime.security.AccountId;
import chairtime.security.AccountSummary;
import chairtime.security.Accounts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows where a process stands, to those who may see it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ProcessDiagrams {

    private static final String LOOP = "#multiInstanceBody";

    private final HistoryService history;
    private final RepositoryService repository;
    private final ObjectProvider<ProcessDiagramAccess> access;
    private final Accounts accounts;

    ProcessDiagrams(
            HistoryService history,
            RepositoryService repository,
            ObjectProvider<ProcessDiagramAccess> access,
            Accounts accounts) {
        this.history = history;
        this.repository = repository;
        this.access = access;
        this.accounts = accounts;
    }

    /**
     * How far the newest process of that key about that subject has come.
     *
     * @throws NotFoundException when there is none for the one who asks
     */
    public ProcessProgress progress(String processKey, String businessKey) {
        if (access.stream().noneMatch(rule -> rule.maySee(processKey, businessKey))) {
            throw new NotFoundException("This process");
        }
        HistoricProcessInstance instance = history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("This process"));
        List<HistoricActivityInstance> activities = history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(activity -> !activity.getActivityId().endsWith(LOOP))
                .toList();
        Set<String> active = ids(activities, true);
        Set<String> done = new HashSet<>(ids(activities, false));
        done.removeAll(active);
        return new ProcessProgress(xml(instance.getProcessDefinitionId()), active, done, steps(activities));
    }

    private static Set<String> ids(List<HistoricActivityInstance> activities, boolean active) {
        return activities.stream()
                .filter(activity -> !activity.isCanceled() && (activity.getEndTime() == null) == active)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<ProcessProgress.Step> steps(List<HistoricActivityInstance> activities) {
        Map<AccountId, AccountSummary> people = accounts.byId(activities.stream()
                .map(HistoricActivityInstance::getAssignee)
                .filter(Objects::nonNull)
                .map(assignee -> new AccountId(Long.parseLong(assignee)))
                .collect(Collectors.toSet()));
        return activities.stream()
                .filter(activity -> activity.getActivityName() != null)
                .map(activity -> new ProcessProgress.Step(
                        activity.getActivityName(),
                        activity.getStartTime().toInstant(),
                        instant(activity.getEndTime()),
                        name(activity.getAssignee(), people)))
                .toList();
    }

    private static @Nullable String name(@Nullable String assignee, Map<AccountId, AccountSummary> people) {
        AccountSummary person = assignee == null ? null : people.get(new AccountId(Long.parseLong(assignee)));
        return person == null ? null : person.displayName();
    }

    private static java.time.@Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private String xml(String definitionId) {
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
