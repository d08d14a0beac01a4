package chairtime.worklist;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.ui.ProcessDiagram;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ChairtimeTest
class TaskScreensTest {

    private static final SignedInUser ANN = SignIn.user(1, "Ann", TestApproval.ICB, Role.COMMISSIONER);
    private static final SignedInUser BEN = SignIn.user(2, "Ben", TestApproval.ICB, Role.COMMISSIONER);

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext context;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    WorklistService worklist;

    @Autowired
    WorklistActions actions;

    @Autowired
    TestApproval process;

    @BeforeEach
    void open() {
        process.forget();
        process.describeAs("1", TestApproval.due("1", TestClock.START.minus(Duration.ofDays(2))));
        process.start(runtime, "1");
        process.start(runtime, "2");
        screens.openFor(context, ANN);
    }

    @Test
    void theTabsCountAndTheListShowsTheMostUrgentFirst() {
        screens.go("tasks?tab=available");

        assertThat(_find(Tab.class).stream().map(Tab::getLabel))
                .contains("Mine (0)", "I may take (2)", "All I may see (2)");
        assertThat(rows()).extracting(WorkItemView::subject).containsExactly("Subject 1", "Subject 2");
    }

    @Test
    void aTaskIsTakenAndGivenBackFromTheDetail() {
        screens.go(address("Subject 1"));
        assertThat(_get(H2.class).getText()).isEqualTo("Prepare: Subject 1");

        _click(button("Take task"));
        assertThat(_find(Tab.class).get(0).getLabel()).isEqualTo("Mine (1)");

        _click(button("Give task back"));
        assertThat(_find(Tab.class).get(0).getLabel()).isEqualTo("Mine (0)");
    }

    @Test
    void whoComesSecondIsToldWhoHasTheTask() {
        screens.go(address("Subject 1"));
        Button shown = button("Take task");
        SignIn.run(BEN, () -> actions.claim(find("Subject 1").id()));

        shown.click();

        assertThat(_find(com.vaadin.flow.component.notification.Notification.class))
                .isNotEmpty();
        assertThat(_find(com.vaadin.flow.component.html.Span.class).stream()
                        .map(com.vaadin.flow.component.html.Span::getText))
                .anyMatch(text -> text.startsWith("Ben has had this task since 2 Oct at 09:00."));
        assertThat(_find(Button.class).stream().map(Button::getText)).doesNotContain("Take task");
    }

    @Test
    void filtersStandInTheAddressAndAreKept() {
        screens.go("tasks?tab=all");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Subject or task")), "ject 2");

        assertThat(rows()).extracting(WorkItemView::subject).containsExactly("Subject 2");
        assertThat(screens.address()).contains("text=ject%202").contains("tab=all");

        screens.go("");
        screens.go("tasks");
        assertThat(rows()).extracting(WorkItemView::subject).containsExactly("Subject 2");
    }

    @Test
    void theDiagramShowsWhereTheProcessStands() {
        screens.go(address("Subject 1"));

        _get(TabSheet.class).setSelectedIndex(1);

        assertThat(_find(ProcessDiagram.class)).hasSize(1);
    }

    @Test
    void aCommentIsKept() {
        screens.go(address("Subject 1"));

        _setValue(_get(TextArea.class), "Waiting for finance");
        _click(button("Add comment"));

        assertThat(actions.comments(find("Subject 1").id()))
                .extracting(WorkItemComment::text)
                .containsExactly("Waiting for finance");
    }

    @Test
    void newAndFinishedTasksShowWithoutReloading() {
        screens.go("tasks?tab=all");

        SignIn.run(BEN, () -> process.start(runtime, "3"));
        tasks.complete(tasks.createTaskQuery()
                .processInstanceBusinessKey("2")
                .singleResult()
                .getId());

        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(_find(Tab.class).get(2).getLabel()).isEqualTo("All I may see (4)");
        });
        assertThat(_size(grid())).isEqualTo(4);
    }

    @Test
    void anotherOrganisationSeesNothing() {
        String address = address("Subject 1");
        screens.openFor(context, SignIn.user(3, "Pat", Organisation.provider("V1"), Role.PROVIDER));

        screens.go(address + "?tab=all");

        assertThat(rows()).isEmpty();
        assertThat(_find(H2.class)).isEmpty();
    }

    private String address(String subject) {
        return "tasks/" + find(subject).id().value();
    }

    private WorkItemView find(String subject) {
        return worklist.list(WorklistTab.ALL, WorkItemFilter.NONE, WorklistPage.first(10)).stream()
                .filter(item -> item.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static Grid<WorkItemView> grid() {
        return _get(Grid.class);
    }

    private static List<WorkItemView> rows() {
        return com.github.mvysny.kaributesting.v10.GridKt._fetch(grid(), 0, 50);
    }
}
