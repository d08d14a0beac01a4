package chairtime.allocation.process;

import chairtime.allocation.OfferPolicy;
import chairtime.allocation.OfferTerms;
import chairtime.allocation.UrgencyCategory;
import chairtime.allocation.process.UrgentAllocation.Decisions;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads {@code bpmn/allocation/offerPolicy.dmn}, for each question once: it is deployed with the application. */
@Component
class OfferPolicyTable implements OfferPolicy {

    private static final int MOST_KEPT = 20_000;

    private final DecisionService decisions;
    private final Map<Map<String, Object>, OfferTerms> read = new ConcurrentHashMap<>();

    OfferPolicyTable(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public OfferTerms terms(UrgencyCategory category, Duration timeLeft) {
        if (read.size() > MOST_KEPT) {
            read.clear();
        }
        return read.computeIfAbsent(inputs(category, timeLeft), this::evaluated);
    }

    private OfferTerms evaluated(Map<String, Object> inputs) {
        DmnDecisionRuleResult row = decisions
                .evaluateDecisionTableByKey(Decisions.OFFER_POLICY, inputs)
                .getSingleResult();
        if (row == null) {
            throw new IllegalArgumentException("Nothing is offered to patients of this kind: " + inputs);
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
