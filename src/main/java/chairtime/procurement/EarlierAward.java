package chairtime.procurement;

import chairtime.platform.Money;
import java.time.Instant;

/**
 * What a provider was awarded in an earlier call.
 *
 * @param call the call
 * @param title what and where
 * @param sessions sessions taken of the provider's bid
 * @param total what they cost
 * @param approvedAt when the award was approved
 */
public record EarlierAward(CallId call, String title, int sessions, Money total, Instant approvedAt) {}
