package chairtime.activity;

import static chairtime.activity.FigureQueryStatus.AGREED;
import static chairtime.activity.FigureQueryStatus.ANSWERED;
import static chairtime.activity.FigureQueryStatus.ASKED;
import static chairtime.activity.FigureQueryStatus.NO_ANSWER;
import static chairtime.activity.FigureQueryStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a query may go from where, as a whole matrix. */
class FigureQueryStatusTest {

    private static final Map<FigureQueryStatus, Set<FigureQueryStatus>> WAYS = Map.of(
            ASKED, Set.of(ANSWERED, NO_ANSWER, WITHDRAWN),
            ANSWERED, Set.of(ASKED, AGREED, WITHDRAWN),
            NO_ANSWER, Set.of(ASKED, AGREED, WITHDRAWN),
            AGREED, Set.of(),
            WITHDRAWN, Set.of());

    @Test
    void theWholeMatrix() {
        assertThat(WAYS).containsOnlyKeys(FigureQueryStatus.values());
        Arrays.stream(FigureQueryStatus.values()).forEach(from -> {
            Arrays.stream(FigureQueryStatus.values()).forEach(to -> assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(WAYS.get(from).contains(to)));
            assertThat(from.isEnded()).isEqualTo(from == AGREED || from == WITHDRAWN);
        });
    }
}
