package chairtime.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a process has come.
 *
 * @param bpmnXml its diagram
 * @param activeIds elements where it stands
 * @param doneIds elements behind it
 * @param steps what happened, in order
 */
public record ProcessProgress(String bpmnXml, Set<String> activeIds, Set<String> doneIds, List<Step> steps) {

    /**
     * A step that was reached.
     *
     * @param name its name in the diagram
     * @param reachedAt when, to the second
     * @param leftAt when it was behind; null while the process stands there
     * @param who name of the person whose task it was, if it was anybody's
     */
    public record Step(String name, Instant reachedAt, @Nullable Instant leftAt, @Nullable String who) {}
}
