package chairtime.activity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which contracts are wanted.
 *
 * @param text part of a contract number, provider's name or postcode; blank means all
 * @param districts outward parts of postcodes; empty means all
 * @param state how they stand; null means however
 */
public record ContractFilter(String text, Set<String> districts, @Nullable DeliveryState state) {

    /** All contracts. */
    public static final ContractFilter ALL = new ContractFilter("", Set.of(), null);
}
