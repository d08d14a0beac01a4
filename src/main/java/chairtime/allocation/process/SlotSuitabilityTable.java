package chairtime.allocation.process;

import chairtime.allocation.SlotSuitability;
import chairtime.allocation.Suitability;
import chairtime.allocation.UrgencyCategory;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Reads {@code bpmn/allocation/slotSuitability.dmn}, once: it is deployed with the application. */
@Component
class SlotSuitabilityTable implements SlotSuitability {

    static final String KEY = "slotSuitability";
    static final String RESOURCE = "bpmn/allocation/slotSuitability.dmn";

    private final DecisionService decisions;
    private final Map<UrgencyCategory, Map<UrgencyCategory, Suitability>> read = new ConcurrentHashMap<>();

    SlotSuitabilityTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<UrgencyCategory, Suitability> of(UrgencyCategory patient) {
        return read.computeIfAbsent(patient, this::answers);
    }

    private Map<UrgencyCategory, Suitability> answers(UrgencyCategory patient) {
        Map<UrgencyCategory, Suitability> answers = new EnumMap<>(UrgencyCategory.class);
        for (UrgencyCategory meantFor : UrgencyCategory.values()) {
            if (!meantFor.isEmergency()) {
                String answer = decisions
                        .evaluateDecisionTableByKey(KEY, inputs(patient, meantFor))
                        .getSingleEntry();
                answers.put(meantFor, Suitability.valueOf(answer));
            }
        }
        return Collections.unmodifiableMap(answers);
    }

    static Map<String, Object> inputs(UrgencyCategory patient, UrgencyCategory meantFor) {
        return Map.of("patientCategory", patient.name(), "slotMeantFor", meantFor.name());
    }
}
