package chairtime.allocation.process;

import chairtime.allocation.ReferralId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The referral that a process is about. */
final class ReferralKey {

    private ReferralKey() {}

    static ReferralId of(DelegateExecution execution) {
        return of(execution.getProcessBusinessKey());
    }

    static ReferralId of(String businessKey) {
        return new ReferralId(Long.parseLong(businessKey));
    }

    static String of(ReferralId referral) {
        return String.valueOf(referral.value());
    }
}
