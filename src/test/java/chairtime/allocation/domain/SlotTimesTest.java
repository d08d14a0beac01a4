package chairtime.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.LondonTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** When the slots of a session start. */
class SlotTimesTest {

    private static final LocalDate CLOCKS_FORWARD = LocalDate.of(2024, 3, 31);
    private static final LocalDate CLOCKS_BACK = LocalDate.of(2023, 10, 29);

    @Property
    void slotsFillTheSessionWithoutGapsAndDifferByAMinuteAtMost(
            @ForAll @IntRange(min = 1, max = 48) int quarters,
            @ForAll @IntRange(min = 1, max = 900) int slots,
            @ForAll @IntRange(min = 0, max = 365) int day) {
        BigDecimal hours = new BigDecimal("0.25").multiply(BigDecimal.valueOf(quarters));
        LocalDate date = LocalDate.of(2023, 10, 1).plusDays(day);

        List<SlotTime> times = SlotTimes.ofSession(date, LocalTime.of(9, 0), hours, slots);

        assertThat(times).hasSize(Math.min(slots, quarters * 15));
        assertThat(times.get(0).start()).isEqualTo(LondonTime.instantOf(date.atTime(9, 0)));
        for (int next = 1; next < times.size(); next++) {
            assertThat(times.get(next).start()).isEqualTo(times.get(next - 1).end());
        }
        assertThat(Duration.between(
                        times.get(0).start(), times.get(times.size() - 1).end()))
                .isEqualTo(Duration.ofMinutes(quarters * 15L));
        assertThat(times.stream().mapToInt(SlotTime::minutes).max().orElseThrow()
                        - times.stream().mapToInt(SlotTime::minutes).min().orElseThrow())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void nineInLondonIsAnotherInstantBeforeAndAfterTheClockChange() {
        assertThat(start(CLOCKS_BACK.minusDays(1), 9)).isEqualTo(Instant.parse("2023-10-28T08:00:00Z"));
        assertThat(start(CLOCKS_BACK, 9)).isEqualTo(Instant.parse("2023-10-29T09:00:00Z"));
        assertThat(start(CLOCKS_FORWARD.minusDays(1), 9)).isEqualTo(Instant.parse("2024-03-30T09:00:00Z"));
        assertThat(start(CLOCKS_FORWARD, 9)).isEqualTo(Instant.parse("2024-03-31T08:00:00Z"));
    }

    @Test
    void aSessionThroughTheNightOfAClockChangeLastsItsHours() {
        List<SlotTime> times = SlotTimes.ofSession(CLOCKS_FORWARD, LocalTime.of(0, 30), BigDecimal.valueOf(2), 4);

        assertThat(times)
                .extracting(time -> LondonTime.wallClock(time.start()).toLocalTime())
                .containsExactly(LocalTime.of(0, 30), LocalTime.of(2, 0), LocalTime.of(2, 30), LocalTime.of(3, 0));
        assertThat(SlotTimes.ofSession(CLOCKS_BACK, LocalTime.of(0, 30), BigDecimal.valueOf(3), 3))
                .extracting(SlotTime::start)
                .containsExactly(
                        Instant.parse("2023-10-28T23:30:00Z"),
                        Instant.parse("2023-10-29T00:30:00Z"),
                        Instant.parse("2023-10-29T01:30:00Z"));
    }

    @Test
    void aSessionInTheHourThatClocksSkipStartsAnHourLater() {
        assertThat(LondonTime.wallClock(start(CLOCKS_FORWARD, 1)).toLocalTime()).isEqualTo(LocalTime.of(2, 0));
    }

    private static Instant start(LocalDate day, int hour) {
        return SlotTimes.ofSession(day, LocalTime.of(hour, 0), BigDecimal.ONE, 2)
                .get(0)
                .start();
    }
}
