package chairtime.activity.process;

import chairtime.testing.ProcessModelContract;

/** The diagram of a query and the code that speaks to it. */
class ActivityVerificationModelTest extends ProcessModelContract {

    ActivityVerificationModelTest() {
        super(ActivityVerification.class);
    }
}
