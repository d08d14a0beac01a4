package chairtime.procurement.domain;

import chairtime.platform.Money;
import chairtime.procurement.CallId;
import java.math.BigDecimal;
import java.time.Instant;

/** A bid of which an approved award takes sessions. */
public record AwardedLine(
        String providerCode, long callId, String title, int sessions, BigDecimal pricePerSession, Instant approvedAt) {

    public CallId call() {
        return new CallId(callId);
    }

    /** What the sessions cost. */
    public Money total() {
        return new Money(pricePerSession).times(sessions);
    }
}
