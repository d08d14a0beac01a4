package chairtime.activity.process;

import chairtime.testing.ProcessModelContract;

/** The diagram of a year end and the code that speaks to it. */
class YearEndReconciliationModelTest extends ProcessModelContract {

    YearEndReconciliationModelTest() {
        super(YearEndReconciliation.class);
    }
}
