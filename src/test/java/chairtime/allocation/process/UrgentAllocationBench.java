package chairtime.allocation.process;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.bench.BenchmarkReport;
import chairtime.bench.BenchmarkSize;
import chairtime.bench.WorkingEngine;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.TestClock;
import java.util.Locale;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A day of England's urgent demand through the whole process, with records, encryption and audit, beside the bare
 * engine on the same day. The engine works by itself, as in production; four people at a time do what waits for them.
 */
@ChairtimeTest
class UrgentAllocationBench {

    private static final int PATIENTS = BenchmarkSize.of(14_000);
    private static final int BARE_PATIENTS = BenchmarkSize.of(3_500);
    private static final int WARM_UP = BenchmarkSize.of(500);
    private static final int SURGERIES = BenchmarkSize.of(9);
    private static final int PEOPLE = 4;

    @DynamicPropertySource
    static void theEngineWorks(DynamicPropertyRegistry settings) {
        WorkingEngine.settings(settings);
    }

    @Autowired
    AutowireCapableBeanFactory factory;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    @Test
    void aDayOfEnglandsUrgentDemand() throws Exception {
        String bare = engine.getRepositoryService()
                .createDeployment()
                .addString(BareDay.KEY + ".bpmn", BareDay.diagram())
                .deploy()
                .getId();
        try (WorkingEngine working = new WorkingEngine(engine, PEOPLE)) {
            new UrgentDay(new BareDay(engine, jdbc), WARM_UP, working, clock).perSecond();
            double theirs = new UrgentDay(new BareDay(engine, jdbc), BARE_PATIENTS, working, clock).perSecond();
            clock.set(TestClock.START);
            ReferralDay day = factory.createBean(ReferralDay.class);
            day.prepared(SURGERIES);
            double ours = new UrgentDay(day, PATIENTS, working, clock).perSecond();
            assertThatEverybodyCameToAnEnd();
            report(ours, theirs);
        } finally {
            engine.getRepositoryService().deleteDeployment(bare, true);
        }
    }

    private void assertThatEverybodyCameToAnEnd() {
        assertThat(count("ended_at IS NOT NULL")).isEqualTo(PATIENTS);
        assertThat(count("status = 'COMPLETED'")).isBetween(PATIENTS * 9 / 10, PATIENTS);
    }

    private int count(String which) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM allocation_referral WHERE " + which, Integer.class);
    }

    private static void report(double ours, double theirs) {
        BenchmarkReport.row(
                String.format(
                        Locale.UK, "A day of England's urgent demand, %,d referrals from receipt to outcome", PATIENTS),
                String.format(Locale.UK, "%.1f a second, %.0f s", ours, PATIENTS / ours),
                String.format(Locale.UK, "bare engine, same diagram, empty delegates, %,d of them", BARE_PATIENTS),
                String.format(Locale.UK, "%.1f a second", theirs),
                String.format(Locale.UK, "%.2f", ours / theirs),
                "a day within a day");
    }
}
