package chairtime.worklist;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ChairtimeTest
class FailedJobsScreenTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext context;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    TestApproval process;

    @BeforeEach
    void givenTheLetterFailed() {
        process.forget();
        process.failTelling(true);
        process.start(runtime, "7");
        for (int step = 0; step < 3; step++) {
            tasks.createTaskQuery().list().forEach(task -> tasks.complete(task.getId()));
        }
        String job = management.createJobQuery().singleResult().getId();
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> management.executeJob(job)).hasMessageContaining("post office");
        }
        screens.openFor(context, SignIn.user(9, "Ada", TestApproval.ICB, Role.ADMIN));
        screens.go("admin/jobs");
    }

    @Test
    void theAdministratorReadsWhyAndTriesAgain() {
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);

        tryAgain();
        assertThat(_find(Dialog.class)).hasSize(1);
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);

        _get(Dialog.class).close();
        process.failTelling(false);
        tryAgain();

        assertThat(GridKt._size(_get(Grid.class))).isZero();
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void allAreTriedAgainOnlyAfterAQuestion() {
        process.failTelling(false);

        _click(_get(Button.class, spec -> spec.withText("Try all again")));

        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(1);
    }

    @SuppressWarnings("unchecked")
    private static void tryAgain() {
        Grid<Object> grid = _get(Grid.class);
        _click((Button) GridKt._getCellComponent(grid, 0, "Action"));
    }
}
