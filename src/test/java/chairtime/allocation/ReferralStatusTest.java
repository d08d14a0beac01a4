package chairtime.allocation;

import static chairtime.allocation.ReferralStatus.ACCEPTED;
import static chairtime.allocation.ReferralStatus.ATTENDED;
import static chairtime.allocation.ReferralStatus.BOOKED;
import static chairtime.allocation.ReferralStatus.COMPLETED;
import static chairtime.allocation.ReferralStatus.MISSED;
import static chairtime.allocation.ReferralStatus.NOT_NEEDED;
import static chairtime.allocation.ReferralStatus.OFFERED;
import static chairtime.allocation.ReferralStatus.RECEIVED;
import static chairtime.allocation.ReferralStatus.SENT_TO_EMERGENCY;
import static chairtime.allocation.ReferralStatus.UNREACHABLE;
import static chairtime.allocation.ReferralStatus.WAITING;
import static chairtime.allocation.ReferralStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole matrix: what is not listed is refused. */
class ReferralStatusTest {

    private static final Map<ReferralStatus, Set<ReferralStatus>> WAYS = Map.of(
            RECEIVED, EnumSet.of(WAITING, SENT_TO_EMERGENCY, UNREACHABLE, NOT_NEEDED, WITHDRAWN),
            WAITING, EnumSet.of(OFFERED, SENT_TO_EMERGENCY, UNREACHABLE, NOT_NEEDED, WITHDRAWN),
            OFFERED, EnumSet.of(ACCEPTED, BOOKED, WAITING, SENT_TO_EMERGENCY, UNREACHABLE, NOT_NEEDED, WITHDRAWN),
            ACCEPTED, EnumSet.of(BOOKED, WAITING, SENT_TO_EMERGENCY, NOT_NEEDED, WITHDRAWN),
            BOOKED, EnumSet.of(ATTENDED, MISSED, WAITING, SENT_TO_EMERGENCY, NOT_NEEDED, WITHDRAWN),
            MISSED, EnumSet.of(ATTENDED, WAITING, SENT_TO_EMERGENCY, UNREACHABLE, NOT_NEEDED, WITHDRAWN),
            ATTENDED, EnumSet.of(COMPLETED));

    @ParameterizedTest
    @EnumSource
    void aReferralGoesOnlyItsOwnWay(ReferralStatus from) {
        for (ReferralStatus to : ReferralStatus.values()) {
            assertThat(from.canBecome(to))
                    .as(from + " to " + to)
                    .isEqualTo(WAYS.getOrDefault(from, Set.of()).contains(to));
        }
        assertThat(from.isEnded()).isEqualTo(!WAYS.containsKey(from));
        assertThat(from.mayBeTriaged())
                .as("triage of " + from)
                .isEqualTo(EnumSet.of(RECEIVED, WAITING, OFFERED, ACCEPTED, BOOKED, MISSED)
                        .contains(from));
    }
}
