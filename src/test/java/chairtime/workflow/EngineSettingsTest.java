package chairtime.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.testing.ChairtimeTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ChairtimeTest
class EngineSettingsTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    RepositoryService repository;

    @Autowired
    ModelDeployment deployment;

    @Autowired
    AbandonedJobs abandonedJobs;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aBusinessErrorThatNothingCatchesIsAFailure() {
        assertThat(configuration().isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
    }

    @Test
    void historyIsKeptForHalfAYearUnlessAProcessSaysOtherwise() {
        assertThat(configuration().getHistoryTimeToLive()).isEqualTo("P180D");
    }

    @Test
    void noBackgroundWorkRunsInTests() {
        assertThat(configuration().getJobExecutor().isActive()).isFalse();
    }

    @Test
    void startingAgainDeploysNothingNew() {
        long before = repository.createDeploymentQuery().count();

        deployment.postProcessEngineBuild(engine);

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("testApproval")
                        .latestVersion()
                        .singleResult()
                        .getResourceName())
                .isEqualTo("bpmn/testApproval.bpmn");
    }

    @Test
    void diagramsAndDecisionTablesAreOfOneDeployment() {
        String newest = repository
                .createDeploymentQuery()
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1)
                .get(0)
                .getId();

        assertThat(repository.createProcessDefinitionQuery().latestVersion().list())
                .isNotEmpty()
                .allMatch(process -> process.getDeploymentId().equals(newest));
        assertThat(repository.createDecisionDefinitionQuery().latestVersion().list())
                .allMatch(decision -> decision.getDeploymentId().equals(newest));
    }

    @Test
    void jobsThatAKilledApplicationHadLockedAreFreeAgainAfterAStart() {
        jdbc.update("INSERT INTO ACT_RU_JOB (ID_, TYPE_, LOCK_OWNER_, LOCK_EXP_TIME_, EXCLUSIVE_, RETRIES_,"
                + " SUSPENSION_STATE_) VALUES ('1', 'message', 'dead', '2030-01-01', TRUE, 3, 1)");

        abandonedJobs.postProcessEngineBuild(engine);

        assertThat(jdbc.queryForObject("SELECT LOCK_OWNER_ FROM ACT_RU_JOB", String.class))
                .isNull();
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
