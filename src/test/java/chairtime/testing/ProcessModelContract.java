package chairtime.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** What code calls things and what the diagram calls them is the same, and the diagram keeps the house rules. */
public abstract class ProcessModelContract {

    private final Class<?> names;
    private final BpmnModelInstance model;

    /** @param names the constants of the process, with their nested classes Elements, Variables and Messages */
    protected ProcessModelContract(Class<?> names) {
        this.names = names;
        this.model = Bpmn.readModelFromStream(names.getClassLoader().getResourceAsStream(constant("RESOURCE")));
    }

    @Test
    void theProcessIsNamedAfterItsFileAndKeptForALimitedTime() {
        Process process = all(Process.class).iterator().next();

        assertThat(process.getId()).isEqualTo(constant("KEY"));
        assertThat(process.getName()).isEqualTo(constant("NAME"));
        assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(process.getCamundaVersionTag()).isNotBlank();
        assertThat(constant("RESOURCE")).endsWith("/" + constant("KEY") + ".bpmn");
    }

    @Test
    void everyConstantIsAnElementOfTheDiagram() {
        assertThat(nested("Elements")).allSatisfy(id -> assertThat((Object) model.getModelElementById(id))
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

        assertThat(nested("Elements")).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void elementsSayTheirTypeAndWhatTheyAre() {
        assertThat(all(FlowNode.class))
                .extracting(FlowElement::getId)
                .allMatch(
                        id -> id.matches(
                                "(startEvent|endEvent|catchEvent|throwEvent|boundaryEvent|userTask|serviceTask|businessRuleTask|gateway|subProcess)_[a-z][A-Za-z]+"));
        assertThat(all(SequenceFlow.class)).extracting(FlowElement::getId).allMatch(id -> id.startsWith("flow_"));
    }

    @Test
    void everyServiceTaskHasItsDelegate() {
        assertThat(all(ServiceTask.class)).allSatisfy(task -> {
            String bean = task.getCamundaDelegateExpression().replaceAll("[${}]", "");
            Class<?> type = Class.forName(
                    names.getPackageName() + "." + Character.toUpperCase(bean.charAt(0)) + bean.substring(1));
            assertThat(JavaDelegate.class).isAssignableFrom(type);
        });
    }

    @Test
    void waitingPlacesAreSavePoints() {
        assertThat(all(UserTask.class)).allMatch(UserTask::isCamundaAsyncAfter);
        assertThat(all(CatchEvent.class))
                .filteredOn(ProcessModelContract::isWaitedAt)
                .allMatch(CatchEvent::isCamundaAsyncAfter);
    }

    /** Everything but the plain start of a sub-process, which is entered from a save point. */
    private static boolean isWaitedAt(CatchEvent event) {
        return !(event instanceof StartEvent)
                || !event.getEventDefinitions().isEmpty()
                || event.getParentElement() instanceof Process;
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
        List<String> known =
                nested("Variables").stream().map(name -> "${" + name + "}").toList();

        assertThat(all(SequenceFlow.class).stream()
                        .filter(flow -> flow.getConditionExpression() != null)
                        .map(flow ->
                                flow.getConditionExpression().getTextContent().strip()))
                .isNotEmpty()
                .allMatch(known::contains);
        assertThat(all(TimeDate.class).stream()
                        .map(date -> date.getTextContent().strip()))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    @Test
    void messagesAreCalledTheSame() {
        assertThat(all(Message.class))
                .extracting(Message::getName)
                .containsExactlyInAnyOrderElementsOf(nested("Messages"));
    }

    /** Elements of that kind. */
    protected <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private List<String> nested(String holder) {
        return Arrays.stream(names.getDeclaredClasses())
                .filter(type -> type.getSimpleName().equals(holder))
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getType() == String.class)
                .map(ProcessModelContract::value)
                .toList();
    }

    private String constant(String name) {
        try {
            return value(names.getDeclaredField(name));
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
