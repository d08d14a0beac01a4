package chairtime.allocation.process;

import chairtime.allocation.OfferPolicy;
import chairtime.allocation.OfferTerms;
import chairtime.allocation.UrgencyCategory;
import chairtime.allocation.process.UrgentAllocation.Decisions;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads {@code bpmn/allocation/offerPolicy.dmn}. */
@Component
class OfferPolicyTable implements OfferPolicy {

    private final DecisionService decisions;

    OfferPolicyTable(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public OfferTerms terms(UrgencyCategory category, Duration timeLeft) {
        DmnDecisionRuleResult row = decisions
                .evaluateDecisionTableByKey(Decisions.OFFER_POLICY, inputs(category, timeLeft))
                .getSingleResult();
        if (row == null) {
            throw new IllegalArgumentException("Nothing is offered to patients of the category " + category);
        }
        return read(row);
    }

    static Map<String, Object> inputs(UrgencyCategory category, Duration timeLeft) {
        return Map.of("category", category.name(), "minutesLeft", timeLeft.toMinutes());
    }

    static OfferTerms read(DmnDecisionRuleResult row) {
        return new OfferTerms(
                minutes(row, "offerMinutes"),
                minutes(row, "confirmMinutes"),
                minutes(row, "noticeMinutes"),
                number(row, "unansweredOffers"));
    }

    private static Duration minutes(DmnDecisionRuleResult row, String output) {
        return Duration.ofMinutes(number(row, output));
    }

    private static int number(DmnDecisionRuleResult row, String output) {
        Number value = row.getEntry(output);
        return value.intValue();
    }
}
