package chairtime.allocation;

import static chairtime.allocation.OfferStatus.ACCEPTED;
import static chairtime.allocation.OfferStatus.BOOKED;
import static chairtime.allocation.OfferStatus.CANCELLED;
import static chairtime.allocation.OfferStatus.DECLINED;
import static chairtime.allocation.OfferStatus.EXPIRED;
import static chairtime.allocation.OfferStatus.LOST;
import static chairtime.allocation.OfferStatus.NOT_CONFIRMED;
import static chairtime.allocation.OfferStatus.OPEN;
import static chairtime.allocation.OfferStatus.REFUSED;
import static chairtime.allocation.OfferStatus.USED;
import static chairtime.allocation.OfferStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole matrix: from every status to every status. */
class OfferStatusTest {

    private static final Map<OfferStatus, Set<OfferStatus>> ALLOWED = Map.of(
            OPEN, EnumSet.of(ACCEPTED, DECLINED, EXPIRED, LOST, WITHDRAWN),
            ACCEPTED, EnumSet.of(BOOKED, REFUSED, NOT_CONFIRMED, LOST, WITHDRAWN),
            BOOKED, EnumSet.of(LOST, CANCELLED, WITHDRAWN, USED));

    @ParameterizedTest
    @EnumSource
    void anOfferGoesOnlyWhereItMay(OfferStatus from) {
        Set<OfferStatus> reached =
                Arrays.stream(OfferStatus.values()).filter(from::canBecome).collect(Collectors.toSet());

        assertThat(reached).isEqualTo(ALLOWED.getOrDefault(from, Set.of()));
        assertThat(from.isEnded()).isEqualTo(!ALLOWED.containsKey(from));
    }
}
