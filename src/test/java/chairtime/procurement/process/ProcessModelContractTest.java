package chairtime.procurement.process;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.procurement.process.CapacityProcurement.Decisions;
import chairtime.procurement.process.CapacityProcurement.Variables;
import chairtime.testing.ProcessModelContract;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.junit.jupiter.api.Test;

/** The diagram of a call and the code that speaks to it. */
class ProcessModelContractTest extends ProcessModelContract {

    ProcessModelContractTest() {
        super(CapacityProcurement.class);
    }

    @Test
    void theApproverIsFoundByTheDecisionTableDeployedWithTheDiagram() {
        assertThat(all(BusinessRuleTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaDecisionRef()).isEqualTo(Decisions.AWARD_APPROVAL_ROUTE);
            assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("deployment");
            assertThat(task.getCamundaResultVariable()).isEqualTo(Variables.APPROVER_TIER);
        });
    }
}
