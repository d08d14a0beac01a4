package chairtime.procurement.process;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.procurement.process.CapacityProcurement.Decisions;
import chairtime.procurement.process.CapacityProcurement.Elements;
import chairtime.procurement.process.CapacityProcurement.Messages;
import chairtime.procurement.process.CapacityProcurement.Variables;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** What code calls things and what the diagram calls them is the same, and the diagram keeps the house rules. */
class ProcessModelContractTest {

    private final BpmnModelInstance model = Bpmn.readModelFromStream(
            ProcessModelContractTest.class.getClassLoader().getResourceAsStream(CapacityProcurement.RESOURCE));

    @Test
    void theProcessIsNamedAfterItsFileAndKeptForALimitedTime() {
        Process process = all(Process.class).iterator().next();

        assertThat(process.getId()).isEqualTo(CapacityProcurement.KEY);
        assertThat(process.getName()).isEqualTo(CapacityProcurement.NAME);
        assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(process.getCamundaVersionTag()).isNotBlank();
        assertThat(CapacityProcurement.RESOURCE).endsWith("/" + CapacityProcurement.KEY + ".bpmn");
    }

    @Test
    void everyConstantIsAnElementOfTheDiagram() {
        assertThat(constants(Elements.class)).allSatisfy(id -> assertThat((Object) model.getModelElementById(id))
                .as(id)
                .isNotNull());
    }

    @Test
    void everyTaskAndEndOfTheDiagramHasAConstant() {
        Set<String> ids = all(FlowNode.class).stream()
                .map(FlowNode::getId)
                .filter(id ->
                        id.matches("(userTask|serviceTask|businessRuleTask|endEvent|catchEvent|boundaryEvent)_.*"))
                .collect(Collectors.toSet());

        assertThat(constants(Elements.class)).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void elementsSayTheirTypeAndWhatTheyAre() {
        assertThat(all(FlowNode.class))
                .extracting(FlowElement::getId)
                .allMatch(
                        id -> id.matches(
                                "(startEvent|endEvent|catchEvent|boundaryEvent|userTask|serviceTask|businessRuleTask|gateway|subProcess)_[a-z][A-Za-z]+"));
        assertThat(all(SequenceFlow.class)).extracting(FlowElement::getId).allMatch(id -> id.startsWith("flow_"));
    }

    @Test
    void everyServiceTaskHasItsDelegate() {
        assertThat(all(ServiceTask.class)).allSatisfy(task -> {
            String bean = task.getCamundaDelegateExpression().replaceAll("[${}]", "");
            Class<?> type = Class.forName(ProcessModelContractTest.class.getPackageName() + "."
                    + Character.toUpperCase(bean.charAt(0)) + bean.substring(1));
            assertThat(JavaDelegate.class).isAssignableFrom(type);
        });
    }

    @Test
    void waitingPlacesAreSavePoints() {
        assertThat(all(UserTask.class)).allMatch(UserTask::isCamundaAsyncAfter);
        assertThat(all(CatchEvent.class)).allMatch(CatchEvent::isCamundaAsyncAfter);
    }

    @Test
    void everyDecisionOfTheDiagramHasALabelledWayAndADefault() {
        Collection<ExclusiveGateway> splits = all(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .toList();

        assertThat(splits).isNotEmpty().allSatisfy(gateway -> {
            assertThat(gateway.getName()).endsWith("?");
            assertThat(gateway.getDefault()).isNotNull();
            assertThat(gateway.getOutgoing())
                    .allSatisfy(flow -> assertThat(flow.getName()).isNotBlank());
        });
    }

    @Test
    void conditionsAndTheTimerUseKnownVariables() {
        List<String> known = constants(Variables.class).stream()
                .map(name -> "${" + name + "}")
                .toList();

        assertThat(all(SequenceFlow.class).stream()
                        .filter(flow -> flow.getConditionExpression() != null)
                        .map(flow ->
                                flow.getConditionExpression().getTextContent().strip()))
                .isNotEmpty()
                .allMatch(known::contains);
        assertThat(all(org.camunda.bpm.model.bpmn.instance.TimeDate.class).stream()
                        .map(date -> date.getTextContent().strip()))
                .containsExactly("${" + Variables.DEADLINE + "}");
    }

    @Test
    void messagesAndDecisionsAreCalledTheSame() {
        assertThat(all(Message.class))
                .extracting(Message::getName)
                .containsExactlyInAnyOrderElementsOf(constants(Messages.class));
        assertThat(all(BusinessRuleTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaDecisionRef()).isEqualTo(Decisions.AWARD_APPROVAL_ROUTE);
            assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("deployment");
            assertThat(task.getCamundaResultVariable()).isEqualTo(Variables.APPROVER_TIER);
        });
    }

    private <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private static List<String> constants(Class<?> holder) {
        return Arrays.stream(holder.getDeclaredFields())
                .filter(field -> field.getType() == String.class)
                .map(field -> {
                    try {
                        return (String) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }
}
