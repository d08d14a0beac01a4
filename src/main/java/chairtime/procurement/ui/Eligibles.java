package chairtime.procurement.ui;

import chairtime.procurement.ProviderEligibility;
import java.util.List;

/** Practices that may bid, counted by provider: one with two contracts is asked once. */
final class Eligibles {

    private Eligibles() {}

    static long count(List<ProviderEligibility> contracts) {
        return contracts.stream()
                .filter(ProviderEligibility::eligible)
                .map(ProviderEligibility::providerCode)
                .distinct()
                .count();
    }

    static long all(List<ProviderEligibility> contracts) {
        return contracts.stream()
                .map(ProviderEligibility::providerCode)
                .distinct()
                .count();
    }
}
