package chairtime.allocation.process;

import chairtime.allocation.Presentation;
import chairtime.allocation.ProposedCategory;
import chairtime.allocation.UrgencyCategory;
import chairtime.allocation.UrgencyTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision table. */
@Component
class UrgencyClockTable implements UrgencyTable {

    private final DecisionService decisions;

    UrgencyClockTable(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public ProposedCategory propose(Presentation presentation, @Nullable UrgencyCategory byDisposition) {
        return read(decisions
                .evaluateDecisionTableByKey(UrgencyClock.DECISION, inputs(presentation, byDisposition))
                .getSingleResult());
    }

    static Map<String, Object> inputs(Presentation presentation, @Nullable UrgencyCategory byDisposition) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put(UrgencyClock.RED_FLAGS, names(presentation.redFlags()));
        inputs.put(UrgencyClock.SYMPTOMS, names(presentation.symptoms()));
        inputs.put(UrgencyClock.DISPOSITION_CATEGORY, byDisposition == null ? "" : byDisposition.name());
        return inputs;
    }

    static ProposedCategory read(DmnDecisionRuleResult row) {
        return new ProposedCategory(
                UrgencyCategory.valueOf(row.getEntry(UrgencyClock.CATEGORY)), row.getEntry(UrgencyClock.BECAUSE));
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }
}
