package chairtime.worklist;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What process facades need of the task list before they complete a task: that the right person does it.
 */
public interface OpenTasks {

    /**
     * The engine's id of the open task at that element, claimed for whoever is signed in. Claims it when nobody has.
     *
     * @param loopValue the account number that a multi-instance task is for, or null
     * @throws chairtime.platform.RefusedException when there is no such open task, or somebody else has it, or it is
     *     not theirs to take
     */
    String takeForCurrentUser(String processKey, String businessKey, String taskKey, @Nullable String loopValue);

    /** The engine's id of the open task at that element, if there is one, whoever has it. */
    Optional<String> find(String processKey, String businessKey, String taskKey, @Nullable String loopValue);
}
