package chairtime.worklist;

import chairtime.security.AccountId;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** A small process of the tests' own, described as each test wants it. */
@Component
public class TestApproval implements WorkItemDescriber {

    public static final String KEY = "testApproval";
    public static final String PREPARE = "userTask_prepare";
    public static final String SCORE = "userTask_score";
    public static final String DECIDE = "userTask_decide";
    public static final Organisation ICB = Organisation.commissioner("QMM");

    private final Map<String, WorkItemFacts> facts = new HashMap<>();
    private boolean failing;

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public String processName() {
        return "Test approval";
    }

    @Override
    public WorkItemFacts describe(String taskKey, String businessKey, @Nullable String loopValue) {
        if (loopValue != null) {
            return new WorkItemFacts(
                    "Subject " + businessKey,
                    ICB,
                    Set.of(),
                    Set.of(new AccountId(Long.parseLong(loopValue))),
                    null,
                    null);
        }
        return facts.getOrDefault(businessKey, due(businessKey, TestClock.START.plus(Duration.ofDays(3))));
    }

    @Override
    public String formRoute(String taskKey, String businessKey) {
        return "test/" + taskKey + "/" + businessKey;
    }

    /** Facts of a commissioner's task that is due then, at risk a day before. */
    public static WorkItemFacts due(String businessKey, @Nullable Instant dueAt) {
        return new WorkItemFacts(
                "Subject " + businessKey,
                ICB,
                Set.of(Role.COMMISSIONER),
                Set.of(),
                dueAt,
                dueAt == null ? null : dueAt.minus(Duration.ofDays(1)));
    }

    /** Describes the tasks of that business key like this from now on. */
    public void describeAs(String businessKey, WorkItemFacts described) {
        facts.put(businessKey, described);
    }

    /** Lets the process's only service task fail, or no longer. */
    public void failTelling(boolean fail) {
        failing = fail;
    }

    /** Starts the process with two people to score. */
    public void start(RuntimeService runtime, String businessKey) {
        runtime.startProcessInstanceByKey(KEY, businessKey, Map.of("scorers", List.of("11", "12")));
    }

    /** Back to what it was before any test. */
    public void forget() {
        facts.clear();
        failing = false;
    }

    @Bean
    JavaDelegate testTelling() {
        return execution -> {
            if (failing) {
                throw new IllegalStateException("The post office is closed");
            }
        };
    }
}
