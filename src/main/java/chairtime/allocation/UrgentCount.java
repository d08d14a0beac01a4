package chairtime.allocation;

import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The five counts of a contract in a month.
 *
 * @param month month of the slots, in England, and of the claims
 * @param commissionerCode who commissions
 * @param providerCode the practice; blank where only claims are known
 * @param providerName its name
 * @param contractNumber the contract
 * @param slots slots by where they come from
 * @param offered offers made
 * @param booked bookings made
 * @param attended appointments attended
 * @param claimed urgent courses claimed; null when there is no data
 */
public record UrgentCount(
        YearMonth month,
        String commissionerCode,
        String providerCode,
        String providerName,
        String contractNumber,
        Map<SlotSource, Integer> slots,
        int offered,
        int booked,
        int attended,
        @Nullable Long claimed) {

    public UrgentCount {
        slots = Map.copyOf(slots);
    }

    /** Slots from that source. */
    public int slots(SlotSource source) {
        return slots.getOrDefault(source, 0);
    }

    /** The figure of that kind; null when there is no data. */
    public @Nullable Long of(CountKind kind) {
        return switch (kind) {
            case COMMISSIONED ->
                (long) slots.values().stream().mapToInt(Integer::intValue).sum();
            case OFFERED -> (long) offered;
            case BOOKED -> (long) booked;
            case ATTENDED -> (long) attended;
            case CLAIMED -> claimed;
        };
    }
}
