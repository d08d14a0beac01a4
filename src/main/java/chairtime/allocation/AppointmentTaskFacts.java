package chairtime.allocation;

import chairtime.worklist.WorkItemFacts;

/** What the task list shows of the tasks about a referral from the appointment on. For the process only. */
public interface AppointmentTaskFacts {

    /** To say what happened; for the practice. */
    WorkItemFacts recordAttendance(ReferralId referral);

    /** To give the outcome of what was attended; for the practice. */
    WorkItemFacts recordOutcome(ReferralId referral);

    /** To follow up a patient who missed the appointment or could not be reached. */
    WorkItemFacts followUp(ReferralId referral);

    /** To sign off that the referral is closed without the patient having been seen. */
    WorkItemFacts signOffClosure(ReferralId referral);
}
