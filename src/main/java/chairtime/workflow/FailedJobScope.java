package chairtime.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Whose failed jobs are whose: a commissioner sees those of its own processes, because the reason of a failure may name
 * what others must not know; the operator sees those that belong to no commissioner. Failures are few, so they are told
 * apart here and not by the engine, which knows no organisations.
 */
@Component
class FailedJobScope {

    private final RuntimeService runtime;
    private final ObjectProvider<ProcessOwners> owners;
    private final CurrentUser currentUser;

    FailedJobScope(RuntimeService runtime, ObjectProvider<ProcessOwners> owners, CurrentUser currentUser) {
        this.runtime = runtime;
        this.owners = owners;
        this.currentUser = currentUser;
    }

    /**
     * Those of whoever is signed in, the longest waiting first.
     *
     * @throws AccessDeniedException when providers ask
     */
    List<Incident> mine() {
        Organisation own = currentUser.require().organisation();
        if (own.kind() == Organisation.Kind.PROVIDER) {
            throw new AccessDeniedException("Your organisation may not do this.");
        }
        List<Incident> all = runtime.createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .orderByIncidentTimestamp()
                .asc()
                .list();
        Map<String, Set<Organisation>> organisations = organisationsByProcess(all);
        return all.stream()
                .filter(incident -> isFor(own, organisations.getOrDefault(incident.getProcessInstanceId(), Set.of())))
                .toList();
    }

    private static boolean isFor(Organisation own, Set<Organisation> concerned) {
        return own.isOperator()
                ? concerned.stream().noneMatch(owner -> owner.kind() == Organisation.Kind.COMMISSIONER)
                : concerned.contains(own);
    }

    private Map<String, Set<Organisation>> organisationsByProcess(List<Incident> incidents) {
        Set<String> ids = incidents.stream()
                .map(Incident::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(toSet());
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<ProcessInstance> keyed = runtime.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
                .filter(process -> process.getBusinessKey() != null)
                .toList();
        Map<String, Map<String, Set<Organisation>>> byKey = keyed.stream()
                .collect(groupingBy(
                        ProcessInstance::getProcessDefinitionKey, mapping(ProcessInstance::getBusinessKey, toSet())))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, entry -> owners(entry.getKey(), entry.getValue())));
        return keyed.stream().collect(toMap(ProcessInstance::getId, process -> Optional.ofNullable(
                        byKey.get(process.getProcessDefinitionKey()).get(process.getBusinessKey()))
                .orElse(Set.of())));
    }

    private Map<String, Set<Organisation>> owners(String processKey, Set<String> businessKeys) {
        return owners.stream()
                .flatMap(known -> known.owners(processKey, businessKeys).entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, FailedJobScope::together));
    }

    private static Set<Organisation> together(Set<Organisation> some, Set<Organisation> others) {
        Set<Organisation> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
