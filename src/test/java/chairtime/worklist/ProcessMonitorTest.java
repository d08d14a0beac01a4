package chairtime.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.NotFoundException;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.workflow.FailedJob;
import chairtime.workflow.FailedJobs;
import chairtime.workflow.ProcessDiagrams;
import chairtime.workflow.ProcessProgress;
import chairtime.workflow.RetryResult;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@ChairtimeTest
class ProcessMonitorTest {

    private static final SignedInUser ANN = SignIn.user(1, "Ann", TestApproval.ICB, Role.COMMISSIONER);
    private static final SignedInUser ADMIN = SignIn.user(9, "Ada", TestApproval.ICB, Role.ADMIN);

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    ProcessDiagrams diagrams;

    @Autowired
    FailedJobs failedJobs;

    @Autowired
    TestApproval process;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void startOne() {
        process.forget();
        SignIn.as(ANN);
        process.start(runtime, "7");
    }

    @Test
    void theDiagramTellsWhatIsDoneAndWhereItStands() {
        completeAll();

        ProcessProgress progress = diagrams.progress(TestApproval.KEY, "7");

        assertThat(progress.bpmnXml()).contains("testApproval");
        assertThat(progress.doneIds()).containsExactlyInAnyOrder("startEvent_asked", TestApproval.PREPARE);
        assertThat(progress.activeIds()).containsExactly(TestApproval.SCORE);
        assertThat(progress.steps())
                .extracting(ProcessProgress.Step::name)
                .containsExactly("Approval asked for", "Prepare", "Score", "Score");
    }

    @Test
    void anotherOrganisationSeesNoDiagram() {
        SignIn.as(SignIn.user(2, "Pat", Organisation.provider("V1"), Role.PROVIDER));

        assertThatThrownBy(() -> diagrams.progress(TestApproval.KEY, "7")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aStepThatKeepsFailingIsListedAndGoesOnWhenTriedAgain() {
        givenTheLetterFailed();
        SignIn.as(ADMIN);

        List<FailedJob> failed = failedJobs.list(0, 10);
        assertThat(failedJobs.count()).isEqualTo(1);
        assertThat(failed).singleElement().satisfies(job -> {
            assertThat(job.process()).isEqualTo("Test approval");
            assertThat(job.subject()).isEqualTo("Subject 7");
            assertThat(job.step()).isEqualTo("Tell everyone");
            assertThat(job.message()).isEqualTo("The post office is closed");
        });

        assertThat(failedJobs.retry(failed)).singleElement().matches(result -> !result.succeeded());
        assertThat(failedJobs.count()).isEqualTo(1);

        process.failTelling(false);
        assertThat(failedJobs.retry(failed)).allMatch(RetryResult::succeeded);
        assertThat(failedJobs.count()).isZero();
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void aFailedJobIsNoneOfTheBusinessOfAnotherCommissioner() {
        givenTheLetterFailed();
        List<FailedJob> failed = SignIn.as(ADMIN, () -> failedJobs.list(0, 10));
        process.failTelling(false);
        SignIn.as(SignIn.user(10, "Ola", Organisation.commissioner("QYG"), Role.ADMIN));

        assertThat(failedJobs.list(0, 10)).isEmpty();
        assertThat(failedJobs.count()).isZero();
        assertThatThrownBy(() -> failedJobs.retry(failed)).isInstanceOf(NotFoundException.class);
        assertThat(runtime.createProcessInstanceQuery().count())
                .as("still waits")
                .isEqualTo(1);
    }

    @Test
    void theOperatorSeesFailedJobsThatBelongToNoCommissioner() {
        givenTheLetterFailed();
        SignIn.as(SignIn.user(11, "Oz", Organisation.operator(), Role.ADMIN));

        assertThat(failedJobs.list(0, 10)).isEmpty();
        jdbc.update("UPDATE work_item SET org_kind = 'PROVIDER', org_code = 'V1'");

        assertThat(failedJobs.count()).isEqualTo(1);
        assertThat(failedJobs.list(0, 10)).singleElement().satisfies(job -> assertThat(job.subject())
                .isEqualTo("Number 7"));
        assertThat(SignIn.as(ADMIN, () -> failedJobs.count())).isZero();
    }

    @Test
    void noTimerThatIsStillToComeIsFiredThroughTheFailedJobs() {
        givenTheLetterFailed();
        SignIn.as(ADMIN);
        FailedJob failed = failedJobs.list(0, 10).get(0);
        management.setJobRetries(failed.id().value(), 1);

        assertThatThrownBy(() -> failedJobs.retry(List.of(failed))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyAdministratorsOfACommissionerOrOfTheOperatorSeeFailedJobs() {
        assertThatThrownBy(() -> failedJobs.list(0, 10)).isInstanceOf(AccessDeniedException.class);

        SignIn.as(SignIn.user(3, "Pam", Organisation.provider("V1"), Role.ADMIN));
        assertThatThrownBy(() -> failedJobs.list(0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    private void givenTheLetterFailed() {
        process.failTelling(true);
        completeAll();
        completeAll();
        completeAll();
        Job job = management.createJobQuery().singleResult();
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> management.executeJob(job.getId())).hasMessageContaining("post office");
        }
    }

    private void completeAll() {
        tasks.createTaskQuery().list().forEach(task -> tasks.complete(task.getId()));
    }
}
