package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole matrix of the state machine: what is not listed is refused. */
class MidYearStatusTest {

    private static final Map<MidYearStatus, Set<MidYearStatus>> WAYS = Map.of(
            MidYearStatus.ASKED,
            Set.of(MidYearStatus.ANSWERED, MidYearStatus.NO_ANSWER, MidYearStatus.ON_HOLD),
            MidYearStatus.ANSWERED,
            Set.of(
                    MidYearStatus.ASKED,
                    MidYearStatus.PLAN_ACCEPTED,
                    MidYearStatus.WITHHELD,
                    MidYearStatus.REBASED,
                    MidYearStatus.ON_HOLD),
            MidYearStatus.NO_ANSWER,
            Set.of(MidYearStatus.ASKED, MidYearStatus.WITHHELD, MidYearStatus.REBASED, MidYearStatus.ON_HOLD),
            MidYearStatus.ON_HOLD,
            Set.of(MidYearStatus.ASKED, MidYearStatus.NOT_NEEDED),
            MidYearStatus.PLAN_ACCEPTED,
            Set.of(MidYearStatus.FOLLOWED_UP),
            MidYearStatus.WITHHELD,
            Set.of(MidYearStatus.FOLLOWED_UP),
            MidYearStatus.REBASED,
            Set.of(MidYearStatus.FOLLOWED_UP));

    @ParameterizedTest
    @EnumSource
    void aMidYearReviewGoesOnlyItsOwnWay(MidYearStatus from) {
        for (MidYearStatus to : EnumSet.allOf(MidYearStatus.class)) {
            assertThat(from.canBecome(to))
                    .as(from + " to " + to)
                    .isEqualTo(WAYS.getOrDefault(from, Set.of()).contains(to));
        }
        assertThat(from.isEnded()).isEqualTo(!WAYS.containsKey(from));
    }
}
