package chairtime.worklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.worklist.WorkItemFilter;
import chairtime.worklist.WorklistCounts;
import chairtime.worklist.WorklistTab;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

class TaskListStateTest {

    private static final QueryParameters NOTHING_ASKED = QueryParameters.empty();

    @Test
    void whoHasTasksSeesThemFirst() {
        TaskListState opened = TaskListState.opened(NOTHING_ASKED, null, () -> new WorklistCounts(2, 5, 9));

        assertThat(opened.tab()).isEqualTo(WorklistTab.MINE);
    }

    @Test
    void whoHasNoneSeesFirstWhatTheyMayTake() {
        TaskListState opened = TaskListState.opened(NOTHING_ASKED, null, () -> new WorklistCounts(0, 5, 9));

        assertThat(opened.tab()).isEqualTo(WorklistTab.AVAILABLE);
    }

    @Test
    void theListOpensAsItWasLeft() {
        TaskListState left = new TaskListState(WorklistTab.ALL, WorkItemFilter.NONE);

        assertThat(TaskListState.opened(NOTHING_ASKED, left, () -> new WorklistCounts(1, 1, 1)))
                .isEqualTo(left);
    }

    @Test
    void theAddressGoesBeforeWhatWasLeft() {
        TaskListState left = new TaskListState(WorklistTab.ALL, WorkItemFilter.NONE);

        TaskListState opened =
                TaskListState.opened(QueryParameters.of("tab", "mine"), left, () -> new WorklistCounts(0, 1, 1));

        assertThat(opened.tab()).isEqualTo(WorklistTab.MINE);
    }
}
