package chairtime.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.SlotFacts;
import chairtime.allocation.SlotOffer;
import chairtime.allocation.SlotPattern;
import chairtime.allocation.SlotSource;
import chairtime.allocation.SlotSpread;
import chairtime.allocation.UrgencyCategory;
import chairtime.platform.WorkingDayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How what is missing of the unscheduled-care requirement is spread over the days that are left. */
class EvenSpreadTest {

    private static final WorkingDayCalendar CALENDAR = new WorkingDayCalendar();
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    @Property
    void theProposedPatternOffersWhatIsMissingAndNotADayMore(
            @ForAll @IntRange(min = 1, max = 1900) int missing, @ForAll @IntRange(max = 364) int day) {
        LocalDate first = FIRST.plusDays(day);
        EvenSpread.of(missing, first, LAST, CALENDAR).ifPresent(spread -> {
            int offered = slotsOf(spread, spread.lastDay());
            assertThat(offered).isEqualTo(spread.slots());
            assertThat(spread.lastDay()).isBetween(first, LAST);
            if (spread.slotsADay() < 100) {
                assertThat(offered).isGreaterThanOrEqualTo(missing).isLessThan(missing + spread.slotsADay());
            }
            if (spread.lastDay().isAfter(first)) {
                assertThat(slotsOf(spread, spread.lastDay().minusDays(1))).isLessThan(missing);
            }
        });
    }

    @Test
    void fewSlotsAreSpreadOverAsFewDaysOfTheWeekAsWillDo() {
        assertThat(spread(33))
                .returns(Set.of(DayOfWeek.WEDNESDAY), SlotSpread::weekdays)
                .returns(1, SlotSpread::slotsADay);
        assertThat(spread(100))
                .returns(Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), SlotSpread::weekdays)
                .returns(1, SlotSpread::slotsADay);
        assertThat(spread(550).slotsADay()).isEqualTo(3);
    }

    @Test
    void nothingIsProposedWhenNothingIsMissingOrNoWorkingDayIsLeft() {
        assertThat(EvenSpread.of(0, FIRST, LAST, CALENDAR)).isEmpty();
        assertThat(EvenSpread.of(-5, FIRST, LAST, CALENDAR)).isEmpty();
        assertThat(EvenSpread.of(5, LAST.plusDays(1), LAST, CALENDAR)).isEmpty();
        LocalDate goodFriday = LocalDate.of(2026, 4, 3);
        assertThat(EvenSpread.of(5, goodFriday, goodFriday.plusDays(3), CALENDAR))
                .as("Easter")
                .isEmpty();
    }

    @Test
    void noMoreIsProposedThanOnePatternMayAdd() {
        assertThat(spread(5000).slots()).isBetween(1990, SlotRules.MOST_SLOTS);
    }

    private static SlotSpread spread(int missing) {
        return EvenSpread.of(missing, FIRST, LAST, CALENDAR).orElseThrow();
    }

    private static int slotsOf(SlotSpread spread, LocalDate lastDay) {
        SlotOffer offer = new SlotOffer(5, 1, UrgencyCategory.URGENT, SlotSource.MANDATE, SlotFacts.NONE);
        return SlotTimes.of(
                        new SlotPattern(
                                "1000010001",
                                spread.weekdays(),
                                spread.firstDay(),
                                lastDay,
                                false,
                                LocalTime.of(9, 0),
                                spread.slotsADay(),
                                offer),
                        CALENDAR)
                .size();
    }
}
