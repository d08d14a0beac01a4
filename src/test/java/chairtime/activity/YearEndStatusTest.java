package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole matrix of the state machine: what is not listed is refused. */
class YearEndStatusTest {

    private static final Map<YearEndStatus, Set<YearEndStatus>> WAYS = Map.of(
            YearEndStatus.BY_HAND, Set.of(YearEndStatus.PROVISIONAL),
            YearEndStatus.PROVISIONAL, Set.of(YearEndStatus.QUERIED, YearEndStatus.CLOSING),
            YearEndStatus.QUERIED, Set.of(YearEndStatus.CLOSING),
            YearEndStatus.CLOSING, Set.of(YearEndStatus.RECOVERY_DUE, YearEndStatus.SETTLED),
            YearEndStatus.RECOVERY_DUE,
                    Set.of(YearEndStatus.SCHEDULE_OFFERED, YearEndStatus.RECOVERY_SET, YearEndStatus.SETTLED),
            YearEndStatus.SCHEDULE_OFFERED, Set.of(YearEndStatus.RECOVERY_DUE, YearEndStatus.RECOVERY_SET));

    @ParameterizedTest
    @EnumSource
    void aYearEndGoesOnlyItsOwnWay(YearEndStatus from) {
        for (YearEndStatus to : EnumSet.allOf(YearEndStatus.class)) {
            assertThat(from.canBecome(to))
                    .as(from + " to " + to)
                    .isEqualTo(WAYS.getOrDefault(from, Set.of()).contains(to));
        }
        assertThat(from.isEnded()).isEqualTo(!WAYS.containsKey(from));
    }
}
