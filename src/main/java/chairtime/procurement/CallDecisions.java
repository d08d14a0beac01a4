package chairtime.procurement;

import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import chairtime.procurement.domain.Call;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** What the commissioner decides about a call between its publication and its award. */
@Component
class CallDecisions {

    private final CallFinder finder;
    private final CallViews views;
    private final CallProcess process;
    private final CallLog log;
    private final Correspondence correspondence;
    private final CurrentUser currentUser;
    private final Clock clock;

    CallDecisions(
            CallFinder finder,
            CallViews views,
            CallProcess process,
            CallLog log,
            Correspondence correspondence,
            CurrentUser currentUser,
            Clock clock) {
        this.finder = finder;
        this.views = views;
        this.process = process;
        this.log = log;
        this.correspondence = correspondence;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void extendDeadline(CallId id, LocalDateTime deadline, String reason) {
        Call call = move(id, deadline, reason, CallStatus.PUBLISHED);
        process.deadlineMoved(id, call.deadline());
    }

    void extendWithoutBids(CallId id, LocalDateTime deadline, String reason) {
        Call call = move(id, deadline, reason, CallStatus.NO_BIDS);
        process.extendedWithoutBids(id, call.deadline());
    }

    private Call move(CallId id, LocalDateTime deadline, String reason, CallStatus expected) {
        Reasons.demand(reason);
        Call call = finder.ownLocked(id);
        CallStatus before = call.status();
        if (before != expected) {
            throw new RefusedException("The deadline cannot be moved: the call is \"" + before.label() + "\".");
        }
        Instant announced = call.deadline();
        call.extend(LondonTime.instantOf(deadline), currentUser.require().id(), clock.instant());
        log.changed(
                call,
                before,
                "deadlineMoved",
                "Deadline moved from %s to %s.".formatted(Words.time(announced), Words.time(call.deadline())),
                reason);
        correspondence.deadlineMoved(views.notice(call), reason, views.providers(id));
        return call;
    }

    void closeWithoutBids(CallId id, String reason) {
        Call call = finder.ownLocked(id);
        CallStatus before = call.status();
        call.close(reason, clock.instant());
        finder.needOf(call).callEndedWithoutAward();
        log.changed(call, before, "callClosed", "Call closed without bids.", reason);
        process.closedWithoutBids(id);
    }

    void withdraw(CallId id, String reason) {
        Call call = finder.ownLocked(id);
        CallStatus before = call.status();
        call.withdraw(reason, clock.instant());
        finder.needOf(call).callEndedWithoutAward();
        log.changed(call, before, "callWithdrawn", "Call withdrawn.", reason);
        process.withdrawn(id);
    }
}
