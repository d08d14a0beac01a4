package chairtime.allocation;

import chairtime.worklist.WorkItemFacts;

/** What the task list shows of the tasks about a referral until the patient has an appointment. For the process only. */
public interface ReferralTaskFacts {

    /** To decide how soon the patient must be seen. */
    WorkItemFacts triage(ReferralId referral);

    /** To offer the held slot to the patient. */
    WorkItemFacts offer(ReferralId referral);

    /** To confirm the booking; for the practice. */
    WorkItemFacts confirm(ReferralId referral);

    /** To say why the deadline was missed. */
    WorkItemFacts explainBreach(ReferralId referral);
}
