package chairtime.allocation;

import chairtime.allocation.domain.AllocationRuleRows;
import chairtime.allocation.domain.AttendanceShare;
import chairtime.allocation.domain.OverflowChance;
import chairtime.allocation.domain.Slot;
import chairtime.allocation.domain.SlotRow;
import chairtime.platform.LondonTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Weighs what one more patient in a slot would mean, by how many of the practice's patients do not come. */
@Component
class Overbooking {

    private static final int PERCENT = 100;

    private final SlotRow row;
    private final AttendanceShare attendance;
    private final AllocationRuleRows rules;
    private final Clock clock;

    Overbooking(SlotRow row, AttendanceShare attendance, AllocationRuleRows rules, Clock clock) {
        this.row = row;
        this.attendance = attendance;
        this.rules = rules;
        this.clock = clock;
    }

    /** One more seat in the slot. Until the transaction ends nobody else weighs the slots of that day. */
    FurtherSeat weigh(Slot slot) {
        Instant now = clock.instant();
        LocalDate today = LondonTime.day(now);
        OverbookingRule rule = rules.overbooking(slot.commissionerCode(), today);
        AttendanceShare.Count seen = attendance.of(
                slot.providerCode(),
                LondonTime.instantOf(today.minusMonths(rule.monthsBack()).atStartOfDay()),
                now);
        boolean own = seen.appointments() >= rule.appointmentsNeeded();
        double missed =
                own ? (double) seen.missed() / seen.appointments() : (double) rule.startingMissedPercent() / PERCENT;
        return new FurtherSeat(
                percent(OverflowChance.inRow(row.seatsWithOneMore(slot), missed)),
                rule.highestChancePercent(),
                percent(missed),
                own ? seen.appointments() : 0);
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share * PERCENT).setScale(1, RoundingMode.HALF_UP);
    }
}
