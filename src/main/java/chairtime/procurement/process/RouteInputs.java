package chairtime.procurement.process;

import chairtime.platform.Money;
import chairtime.procurement.process.CapacityProcurement.Variables;
import chairtime.security.ApprovalTier;
import java.util.HashMap;
import java.util.Map;

/** Inputs of the decision table. Amounts are whole pence, so that the engine compares them exactly. */
final class RouteInputs {

    private static final int PENCE = 2;

    private RouteInputs() {}

    static Map<String, Object> of(Money lifetimeValue, Map<ApprovalTier, Money> limits) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put(Variables.LIFETIME_VALUE, pence(lifetimeValue));
        inputs.put(Variables.LIMIT_HEAD, pence(limits.get(ApprovalTier.HEAD)));
        inputs.put(Variables.LIMIT_DIRECTOR, pence(limits.get(ApprovalTier.DIRECTOR)));
        inputs.put(Variables.LIMIT_EXECUTIVE, pence(limits.get(ApprovalTier.EXECUTIVE)));
        inputs.put(Variables.LIMIT_COMMITTEE, pence(limits.get(ApprovalTier.COMMITTEE)));
        return inputs;
    }

    private static long pence(Money money) {
        return money.amount().movePointRight(PENCE).longValueExact();
    }
}
