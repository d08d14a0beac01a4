package chairtime.procurement;

import chairtime.platform.NotFoundException;
import chairtime.procurement.domain.Call;
import chairtime.procurement.domain.CallRepository;
import chairtime.procurement.domain.Need;
import chairtime.procurement.domain.NeedRepository;
import chairtime.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Finds needs and calls for whoever asks: only those of the own commissioner. */
@Component
class CallFinder {

    private final NeedRepository needs;
    private final CallRepository calls;
    private final CurrentUser currentUser;

    CallFinder(NeedRepository needs, CallRepository calls, CurrentUser currentUser) {
        this.needs = needs;
        this.calls = calls;
        this.currentUser = currentUser;
    }

    Call own(CallId id) {
        return calls.findByIdAndCommissionerCode(id.value(), currentUser.requireCommissionerCode())
                .orElseThrow(() -> new NotFoundException("This call"));
    }

    /** Held until the end of the transaction. */
    Call ownLocked(CallId id) {
        return calls.lock(id.value(), currentUser.requireCommissionerCode())
                .orElseThrow(() -> new NotFoundException("This call"));
    }

    Need own(NeedId id) {
        return needs.findByIdAndCommissionerCode(id.value(), currentUser.requireCommissionerCode())
                .orElseThrow(() -> new NotFoundException("This need"));
    }

    Need needOf(Call call) {
        return needs.findById(call.needId().value()).orElseThrow();
    }
}
