package chairtime.shell.demo;

import chairtime.testing.TestClock;
import java.time.Instant;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.stereotype.Component;

/** Demonstration data for tests; inject it. Nothing of it is there unless a test asks. */
@Component
public class DemoDatabase {

    /** Everybody's password. */
    public static final String PASSWORD = DemoPeople.PASSWORD;

    private final AutowireCapableBeanFactory factory;
    private final TestClock clock;

    DemoDatabase(AutowireCapableBeanFactory factory, TestClock clock) {
        this.factory = factory;
        this.clock = clock;
    }

    /** Fills the database as a start in the demo profile does; the clock shows the same time before and after. */
    public boolean fill() {
        Instant now = clock.instant();
        return factory.createBean(DemoData.class).fill(new DemoTime() {

            @Override
            public void standAt(Instant moment) {
                clock.set(moment);
            }

            @Override
            public void follow() {
                clock.set(now);
            }
        });
    }
}
