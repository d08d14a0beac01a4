package chairtime.activity.domain;

import static chairtime.activity.domain.TermsFixture.applied;
import static chairtime.activity.domain.TermsFixture.change;
import static chairtime.activity.domain.TermsFixture.contract;
import static chairtime.activity.domain.TermsFixture.uplift;
import static chairtime.activity.domain.TermsFixture.year;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.TermsKind;
import chairtime.platform.RefusedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is recorded in whatever order, terms stay one on a day and shares add up. */
class TermsPropertiesTest {

    @Property(tries = 300)
    void atMostOneVersionHoldsOnAnyDay(@ForAll @Size(max = 12) List<@IntRange(max = 2_000) Integer> steps) {
        TermsTrack track = contract();
        for (int step : steps) {
            track = recorded(track, step);
            for (int i = 1; i < track.versions().size(); i++) {
                assertThat(track.versions().get(i).from())
                        .isAfterOrEqualTo(track.versions().get(i - 1).until());
            }
        }
    }

    @Property(tries = 300)
    void aVariationThatChangesNothingLeavesEveryYearAsItWas(@ForAll @IntRange(max = 2_000) int day) {
        TermsTrack same =
                applied(contract(), change(TermsKind.VARIATION, TermsFixture.APRIL.plusDays(day), "10000", "300000"));

        for (int year = 2024; year <= 2030; year++) {
            assertThat(year(year, same).target())
                    .isEqualTo(year(year, contract()).target());
            assertThat(year(year, same).value())
                    .isEqualTo(year(year, contract()).value());
        }
    }

    @Property(tries = 300)
    void aYearLiesBetweenItsVersionsAndMovesWithTheDayOfTheCut(
            @ForAll @IntRange(min = 1, max = 364) int day, @ForAll @IntRange(min = 1, max = 9_999) int lower) {
        BigDecimal units = target(day, lower);

        assertThat(units).isBetween(BigDecimal.valueOf(lower), BigDecimal.valueOf(10_000));
        assertThat(target(day + 1, lower)).as("cut a day later").isGreaterThan(units);
    }

    @Property(tries = 300)
    void anUpliftNeverMovesATargetAndNeverLowersAValue(
            @ForAll @IntRange(max = 1_500) int day, @ForAll @IntRange(min = 1, max = 9_999) int hundredths) {
        TermsTrack before =
                applied(contract(), change(TermsKind.VARIATION, LocalDate.of(2025, 6, 1), "9000", "280000.55"));

        TermsTrack after = applied(
                before,
                uplift(
                        TermsFixture.APRIL.plusDays(day),
                        BigDecimal.valueOf(hundredths, 2).toPlainString()));

        for (int year = 2024; year <= 2030; year++) {
            assertThat(year(year, after).target()).isEqualTo(year(year, before).target());
            assertThat(year(year, after).value())
                    .isGreaterThanOrEqualTo(year(year, before).value());
        }
    }

    private static BigDecimal target(int day, int lower) {
        return year(
                        2024,
                        applied(
                                contract(),
                                change(
                                        TermsKind.VARIATION,
                                        TermsFixture.APRIL.plusDays(day),
                                        String.valueOf(lower),
                                        "1")))
                .target()
                .units();
    }

    private static TermsTrack recorded(TermsTrack track, int step) {
        LocalDate from = TermsFixture.APRIL.plusDays(step);
        try {
            return switch (step % 5) {
                case 0 -> applied(track, change(TermsKind.VARIATION, from, "9000", "280000"));
                case 1 -> applied(track, uplift(from, "3.55"));
                case 2 ->
                    applied(
                            track,
                            TermsFixture.until(
                                    change(TermsKind.VARIATION, from, "7000", "200000"), from.plusDays(step % 400)));
                case 3 -> applied(track, change(TermsKind.CLOSURE, from, null, null));
                default -> applied(track, change(TermsKind.START, from, "5000", "150000"));
            };
        } catch (RefusedException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return track;
        }
    }
}
