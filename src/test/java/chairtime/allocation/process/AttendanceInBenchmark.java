package chairtime.allocation.process;

import chairtime.allocation.FollowUpDecision;
import chairtime.allocation.Happened;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralProcess;
import chairtime.allocation.ReferralStatus;
import chairtime.allocation.SlotClaims;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.ReferralRepository;
import chairtime.allocation.process.UrgentDay.Step;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What practices and those who follow up report. */
@Component
@Transactional
class AttendanceInBenchmark {

    private final ReferralRepository referrals;
    private final SlotClaims claims;
    private final ReferralProcess process;
    private final Clock clock;

    AttendanceInBenchmark(ReferralRepository referrals, SlotClaims claims, ReferralProcess process, Clock clock) {
        this.referrals = referrals;
        this.claims = claims;
        this.process = process;
        this.clock = clock;
    }

    void happened(ReferralId id, Step step) {
        Referral referral = referral(id);
        claims.use(id);
        if (step == Step.MISSED) {
            referral.advance(ReferralStatus.MISSED, clock.instant());
            process.happened(id, Happened.MISSED);
            return;
        }
        referral.advance(ReferralStatus.ATTENDED, clock.instant());
        if (step == Step.SEEN) {
            referral.advance(ReferralStatus.COMPLETED, clock.instant());
        }
        process.happened(id, step == Step.SEEN ? Happened.COMPLETED : Happened.ATTENDED);
    }

    void outcome(ReferralId id) {
        referral(id).advance(ReferralStatus.COMPLETED, clock.instant());
        process.outcomeRecorded(id);
    }

    void followedUp(ReferralId id, Step step) {
        if (step == Step.SEARCH_AGAIN) {
            referral(id).advance(ReferralStatus.WAITING, clock.instant());
        }
        process.followedUp(id, step == Step.SEARCH_AGAIN ? FollowUpDecision.SEARCH_AGAIN : FollowUpDecision.CLOSE);
    }

    void signedOff(ReferralId id) {
        referral(id).close(ReferralStatus.UNREACHABLE, "The patient does not answer.", clock.instant());
        process.closureSignedOff(id, true);
    }

    private Referral referral(ReferralId id) {
        return referrals.findById(id.value()).orElseThrow();
    }
}
