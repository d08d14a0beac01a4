package chairtime.allocation.integration;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.testing.TestClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often a calendar is read. */
class ReadingPaceTest {

    private final TestClock clock = new TestClock();
    private final ReadingPace pace = new ReadingPace(clock);

    @Test
    void sixtyReadsAnHourAreAllowedAndThenNoneUntilTheHourIsOver() {
        assertThat(IntStream.range(0, 60).allMatch(read -> pace.allows("P1"))).isTrue();
        assertThat(pace.allows("P1")).isFalse();
        assertThat(pace.allows("P2")).as("somebody else").isTrue();

        clock.advance(Duration.ofHours(1).minusMillis(1));
        assertThat(pace.allows("P1")).isFalse();
        clock.advance(Duration.ofMillis(1));
        assertThat(pace.allows("P1")).isTrue();
    }

    @Test
    void aClockThatGoesBackLocksNobodyOut() {
        IntStream.range(0, 61).forEach(read -> pace.allows("P1"));
        clock.advance(Duration.ofHours(-3));

        assertThat(pace.allows("P1")).isTrue();
    }

    @Test
    void manyAddressesThatTryDoNotFillTheMemory() {
        IntStream.range(0, 50_000).forEach(number -> pace.allows("address " + number));

        assertThat(pace.readers()).isLessThanOrEqualTo(10_001);
    }
}
