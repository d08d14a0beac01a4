package chairtime.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The chance that more patients come than can be seen. */
class OverflowChanceTest {

    private static final double HARDLY = 1e-9;

    @Property
    void itIsThatOfAllWaysInWhichPatientsComeOrStayAway(
            @ForAll @IntRange(max = 10) int places,
            @ForAll @IntRange(max = 10) int booked,
            @ForAll @DoubleRange(min = 0, max = 1) double missed) {
        double all = 0;
        for (int who = 0; who < 1 << booked; who++) {
            int come = Integer.bitCount(who);
            if (come > places) {
                all += Math.pow(1 - missed, come) * Math.pow(missed, booked - come);
            }
        }
        assertThat(OverflowChance.moreThan(places, booked, missed)).isCloseTo(all, within(HARDLY));
    }

    @Property
    void itIsAChanceAndThereIsNoneWithoutOverbooking(
            @ForAll @Size(max = 100) List<@IntRange(min = 1, max = 3) Integer> seats,
            @ForAll @DoubleRange(min = 0, max = 1) double missed) {
        double chance = OverflowChance.inRow(seats, missed);
        assertThat(chance).isBetween(0.0, 1.0);
        if (Collections.frequency(seats, 1) == seats.size()) {
            assertThat(chance).isZero();
        }
    }

    @Property
    void itRisesWithEverySeatAndFallsWithEveryPatientWhoStaysAway(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 3) Integer> seats,
            @ForAll @IntRange(max = 39) int where,
            @ForAll @DoubleRange(min = 0, max = 0.9) double missed) {
        List<Integer> oneMore = new ArrayList<>(seats);
        int slot = where % seats.size();
        oneMore.set(slot, seats.get(slot) + 1);
        double chance = OverflowChance.inRow(seats, missed);

        assertThat(OverflowChance.inRow(oneMore, missed)).isGreaterThanOrEqualTo(chance - HARDLY);
        assertThat(OverflowChance.inRow(seats, missed + 0.1)).isLessThanOrEqualTo(chance + HARDLY);
        List<Integer> oneSlotLater = new ArrayList<>(seats);
        oneSlotLater.add(1);
        assertThat(OverflowChance.inRow(oneSlotLater, missed)).isLessThanOrEqualTo(chance + HARDLY);
    }

    @Test
    void itIsCertainWhenEverybodyComesAndNoneWhenNobodyDoes() {
        assertThat(OverflowChance.inRow(List.of(1, 2, 1), 0)).isEqualTo(1);
        assertThat(OverflowChance.inRow(List.of(1, 2, 1), 1)).isZero();
    }

    @Test
    void onlyWhoComesLaterOnTheDayLeavesTimeForThePatientTooMany() {
        assertThat(OverflowChance.inRow(List.of(2, 1), 0.5))
                .as("all three come")
                .isCloseTo(0.125, within(HARDLY));
        assertThat(OverflowChance.inRow(List.of(1, 2), 0.5))
                .as("both of the second slot come")
                .isCloseTo(0.25, within(HARDLY));
    }
}
