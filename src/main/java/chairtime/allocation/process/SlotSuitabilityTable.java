package chairtime.allocation.process;

import chairtime.allocation.SlotSuitability;
import chairtime.allocation.Suitability;
import chairtime.allocation.UrgencyCategory;
import java.util.EnumMap;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Reads {@code bpmn/allocation/slotSuitability.dmn}. */
@Component
class SlotSuitabilityTable implements SlotSuitability {

    static final String KEY = "slotSuitability";
    static final String RESOURCE = "bpmn/allocation/slotSuitability.dmn";

    private final DecisionService decisions;

    SlotSuitabilityTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<UrgencyCategory, Suitability> of(UrgencyCategory patient) {
        Map<UrgencyCategory, Suitability> answers = new EnumMap<>(UrgencyCategory.class);
        for (UrgencyCategory meantFor : UrgencyCategory.values()) {
            if (!meantFor.isEmergency()) {
                String answer = decisions
                        .evaluateDecisionTableByKey(KEY, inputs(patient, meantFor))
                        .getSingleEntry();
                answers.put(meantFor, Suitability.valueOf(answer));
            }
        }
        return answers;
    }

    static Map<String, Object> inputs(UrgencyCategory patient, UrgencyCategory meantFor) {
        return Map.of("patientCategory", patient.name(), "slotMeantFor", meantFor.name());
    }
}
