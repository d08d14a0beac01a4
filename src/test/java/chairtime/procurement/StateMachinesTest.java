package chairtime.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole matrix of every state machine: what is not listed is refused. */
class StateMachinesTest {

    private static final Map<CallStatus, Set<CallStatus>> CALLS = Map.of(
            CallStatus.DRAFT, Set.of(CallStatus.PUBLISHED, CallStatus.WITHDRAWN),
            CallStatus.PUBLISHED, Set.of(CallStatus.OPENED, CallStatus.NO_BIDS, CallStatus.WITHDRAWN),
            CallStatus.NO_BIDS, Set.of(CallStatus.PUBLISHED, CallStatus.CLOSED, CallStatus.WITHDRAWN),
            CallStatus.OPENED, Set.of(CallStatus.AWARD_PROPOSED, CallStatus.ALL_REFUSED, CallStatus.WITHDRAWN),
            CallStatus.AWARD_PROPOSED, Set.of(CallStatus.OPENED, CallStatus.AWARDED, CallStatus.WITHDRAWN));

    private static final Map<BidStatus, Set<BidStatus>> BIDS = Map.of(
            BidStatus.DRAFT, Set.of(BidStatus.SUBMITTED, BidStatus.WITHDRAWN),
            BidStatus.SUBMITTED, Set.of(BidStatus.WITHDRAWN, BidStatus.OPENED),
            BidStatus.WITHDRAWN, Set.of(BidStatus.DRAFT),
            BidStatus.OPENED, Set.of(BidStatus.AWARDED, BidStatus.PARTLY_AWARDED, BidStatus.NOT_AWARDED));

    private static final Map<NeedStatus, Set<NeedStatus>> NEEDS = Map.of(
            NeedStatus.RAISED, Set.of(NeedStatus.CALLED),
            NeedStatus.CALLED, Set.of(NeedStatus.RAISED, NeedStatus.MET),
            NeedStatus.MET, Set.of(NeedStatus.CALLED));

    private static final Map<AwardStatus, Set<AwardStatus>> AWARDS =
            Map.of(AwardStatus.PROPOSED, Set.of(AwardStatus.SENT_BACK, AwardStatus.APPROVED));

    @ParameterizedTest
    @EnumSource
    void aCallGoesOnlyItsOwnWay(CallStatus from) {
        for (CallStatus to : EnumSet.allOf(CallStatus.class)) {
            assertThat(from.canBecome(to))
                    .as(from + " to " + to)
                    .isEqualTo(CALLS.getOrDefault(from, Set.of()).contains(to));
        }
        assertThat(from.isEnded()).isEqualTo(!CALLS.containsKey(from));
    }

    @ParameterizedTest
    @EnumSource
    void aBidGoesOnlyItsOwnWay(BidStatus from) {
        for (BidStatus to : EnumSet.allOf(BidStatus.class)) {
            assertThat(from.canBecome(to))
                    .as(from + " to " + to)
                    .isEqualTo(BIDS.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNeedGoesOnlyItsOwnWay(NeedStatus from) {
        for (NeedStatus to : EnumSet.allOf(NeedStatus.class)) {
            assertThat(from.canBecome(to))
                    .as(from + " to " + to)
                    .isEqualTo(NEEDS.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAwardProposalIsDecidedOnce(AwardStatus from) {
        for (AwardStatus to : EnumSet.allOf(AwardStatus.class)) {
            assertThat(from.canBecome(to))
                    .as(from + " to " + to)
                    .isEqualTo(AWARDS.getOrDefault(from, Set.of()).contains(to));
        }
    }
}
