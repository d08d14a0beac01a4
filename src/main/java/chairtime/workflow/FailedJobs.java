package chairtime.workflow;

import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.NotFoundException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * The engine's failed jobs: for administrators of a commissioner those of its own processes, for the operator of the
 * installation those that belong to no commissioner.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class FailedJobs {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService management;
    private final ObjectProvider<ProcessSubjects> subjects;
    private final AuditLog audit;
    private final FailedJobScope scope;

    FailedJobs(
            RuntimeService runtime,
            RepositoryService repository,
            ManagementService management,
            ObjectProvider<ProcessSubjects> subjects,
            AuditLog audit,
            FailedJobScope scope) {
        this.runtime = runtime;
        this.repository = repository;
        this.management = management;
        this.subjects = subjects;
        this.audit = audit;
        this.scope = scope;
    }

    /** How many wait. */
    public long count() {
        return scope.mine().size();
    }

    /** A part of them, the longest waiting first. */
    public List<FailedJob> list(int offset, int limit) {
        return scope.mine().stream().skip(offset).limit(limit).map(this::job).toList();
    }

    /**
     * Tries each of them once more, in the background's name, and tells what became of each.
     *
     * @throws NotFoundException when one of them is not for the one who asks
     */
    public List<RetryResult> retry(Collection<FailedJob> jobs) {
        Set<String> mine = scope.mine().stream().map(Incident::getConfiguration).collect(Collectors.toSet());
        List<RetryResult> results = new ArrayList<>();
        for (FailedJob job : jobs) {
            RetryResult result = retry(job, mine);
            audit.record(AuditEntry.of(
                    "workflow.jobRetried",
                    "FailedJob",
                    job.id().value(),
                    "%s of %s tried again: %s"
                            .formatted(job.step(), job.subject(), result.succeeded() ? "done" : "failed again")));
            results.add(result);
        }
        return results;
    }

    private RetryResult retry(FailedJob job, Set<String> mine) {
        String id = job.id().value();
        if (management.createJobQuery().jobId(id).count() == 0) {
            return new RetryResult(job, null);
        }
        if (!mine.contains(id)) {
            throw new NotFoundException("This failed job");
        }
        SecurityContext administrator = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.clearContext();
            management.executeJob(id);
            return new RetryResult(job, null);
        } catch (RuntimeException failedAgain) {
            return new RetryResult(
                    job, Optional.ofNullable(failedAgain.getMessage()).orElse("No reason given"));
        } finally {
            SecurityContextHolder.setContext(administrator);
        }
    }

    private FailedJob job(Incident incident) {
        String definition = incident.getProcessDefinitionId();
        var process = repository.getProcessDefinition(definition);
        ProcessInstance instance = incident.getProcessInstanceId() == null
                ? null
                : runtime.createProcessInstanceQuery()
                        .processInstanceId(incident.getProcessInstanceId())
                        .singleResult();
        String businessKey = instance == null ? null : instance.getBusinessKey();
        return new FailedJob(
                new FailedJobId(incident.getConfiguration()),
                Optional.ofNullable(process.getName()).orElse(process.getKey()),
                businessKey == null ? "–" : subject(process.getKey(), businessKey),
                stepName(definition, incident.getFailedActivityId()),
                Optional.ofNullable(incident.getIncidentMessage()).orElse("No reason given"),
                incident.getIncidentTimestamp().toInstant());
    }

    private String subject(String processKey, String businessKey) {
        return subjects.stream()
                .flatMap(names -> names.subject(processKey, businessKey).stream())
                .findFirst()
                .orElse("Number " + businessKey);
    }

    private String stepName(String definition, String elementId) {
        ModelElementInstance element =
                repository.getBpmnModelInstance(definition).getModelElementById(elementId);
        String name = element == null ? null : element.getAttributeValue("name");
        return name == null ? elementId : name;
    }
}
