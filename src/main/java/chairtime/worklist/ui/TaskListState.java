package chairtime.worklist.ui;

import chairtime.worklist.Urgency;
import chairtime.worklist.WorkItemFilter;
import chairtime.worklist.WorklistCounts;
import chairtime.worklist.WorklistTab;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What of the list stands in the address.
 *
 * @param tab which tab
 * @param filter what narrows it
 */
record TaskListState(WorklistTab tab, WorkItemFilter filter) {

    private static final String TAB = "tab";
    private static final String TEXT = "text";
    private static final String PROCESS = "process";
    private static final String STATE = "state";

    /** Reads the address; what it does not know is left out. */
    static TaskListState of(QueryParameters parameters) {
        return new TaskListState(
                value(WorklistTab.class, parameters, TAB).orElse(WorklistTab.MINE),
                new WorkItemFilter(
                        parameters.getSingleParameter(TEXT).orElse(""),
                        parameters.getSingleParameter(PROCESS).orElse(null),
                        value(Urgency.class, parameters, STATE).orElse(null)));
    }

    /** What the address asks for, or the list as it was left; at first my tasks, or while I have none what I may take. */
    static TaskListState opened(QueryParameters asked, @Nullable Object remembered, Supplier<WorklistCounts> counts) {
        if (!asked.getParameters().isEmpty()) {
            return of(asked);
        }
        if (remembered instanceof TaskListState last) {
            return last;
        }
        WorklistTab first = counts.get().mine() > 0 ? WorklistTab.MINE : WorklistTab.AVAILABLE;
        return new TaskListState(first, WorkItemFilter.NONE);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put(TAB, tab.name().toLowerCase(Locale.ROOT));
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, filter.text());
        }
        if (filter.processKey() != null) {
            parameters.put(PROCESS, filter.processKey());
        }
        if (filter.urgency() != null) {
            parameters.put(STATE, filter.urgency().name().toLowerCase(Locale.ROOT));
        }
        return QueryParameters.simple(parameters);
    }

    private static <E extends Enum<E>> Optional<E> value(Class<E> type, QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).flatMap(text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst());
    }
}
