package chairtime.allocation.domain;

import chairtime.allocation.UrgencyCategory;
import java.util.Map;

/**
 * How long slots are kept back for those they are meant for.
 *
 * @param byCategory hours before the start from which the less pressing may have it too; 0 or none keeps nothing back
 */
public record ReleaseHours(Map<UrgencyCategory, Integer> byCategory) {

    public ReleaseHours {
        byCategory = Map.copyOf(byCategory);
    }

    int of(UrgencyCategory category) {
        return byCategory.getOrDefault(category, 0);
    }
}
