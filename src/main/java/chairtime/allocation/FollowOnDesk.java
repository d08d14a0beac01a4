package chairtime.allocation;

import chairtime.allocation.domain.FollowOnRepository;
import chairtime.allocation.domain.FollowOnRequest;
import chairtime.allocation.domain.Referral;
import chairtime.security.AccountId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what practices ask for further courses of treatment, as outcomes are given and corrected. */
@Component
class FollowOnDesk {

    private final FollowOnRepository requests;
    private final Clock clock;

    FollowOnDesk(FollowOnRepository requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    void take(Referral referral, OutcomeData outcome, AccountId by) {
        Optional<FollowOnRequest> asked =
                requests.findByReferralId(referral.id().value());
        if (outcome.followOn() == FollowOn.ELSEWHERE) {
            asked.ifPresentOrElse(
                    request -> request.askAgain(clock.instant()),
                    () -> requests.save(FollowOnRequest.ask(referral, clock.instant())));
        } else {
            asked.filter(FollowOnRequest::isOpen)
                    .ifPresent(request -> request.settle(
                            "The practice corrected the outcome: no place is needed elsewhere.", by, clock.instant()));
        }
    }
}
