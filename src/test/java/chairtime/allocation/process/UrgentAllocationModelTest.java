package chairtime.allocation.process;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.process.UrgentAllocation.Variables;
import chairtime.testing.ProcessModelContract;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.junit.jupiter.api.Test;

/** The diagram of a referral and the code that speaks to it. */
class UrgentAllocationModelTest extends ProcessModelContract {

    UrgentAllocationModelTest() {
        super(UrgentAllocation.class);
    }

    @Test
    void whatTheSubProcessIsGivenIsAskedOfCodeThatExists() {
        List<String> asked = Arrays.stream(DeadlineTimes.class.getDeclaredMethods())
                .map(method -> "${deadlineTimes." + method.getName() + "(execution)}")
                .toList();

        assertThat(all(CamundaInputParameter.class))
                .extracting(CamundaInputParameter::getCamundaName)
                .containsExactlyInAnyOrder(Variables.WATCHED, Variables.NEXT_CHECK);
        assertThat(all(CamundaInputParameter.class))
                .extracting(parameter -> parameter.getTextContent().strip())
                .allMatch(asked::contains);
    }
}
