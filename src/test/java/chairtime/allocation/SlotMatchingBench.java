package chairtime.allocation;

import chairtime.bench.BenchmarkReport;
import chairtime.procurement.PatientGroup;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long one of many waiting patients waits for an answer out of 5,000 open slots. */
@ChairtimeTest
class SlotMatchingBench {

    private static final int SURGERIES = 50;
    private static final int SLOTS_A_DAY = 20;
    private static final int DAYS = 5;
    private static final int PATIENTS = 500;

    @Autowired
    SlotFixture given;

    @Autowired
    SlotMatching matching;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aMatchAmongFiveThousandSlots() {
        given.prepared();
        fiveThousandSlots();
        Random random = new Random(1);
        double[] ours = new double[PATIENTS];
        double[] bare = new double[PATIENTS];
        for (int patient = -PATIENTS / 5; patient < PATIENTS; patient++) {
            SlotWish wish = wish(random);
            long start = System.nanoTime();
            matching.answer("QAA", wish);
            long matched = System.nanoTime();
            jdbc.query("SELECT * FROM allocation_slot WHERE commissioner_code = 'QAA'", row -> {});
            long read = System.nanoTime();
            if (patient >= 0) {
                ours[patient] = (matched - start) / 1e6;
                bare[patient] = (read - matched) / 1e6;
            }
        }
        double figure = BenchmarkReport.percentile(ours, 0.95);
        double compared = BenchmarkReport.percentile(bare, 0.95);
        BenchmarkReport.row(
                "A match among 5,000 open slots, with scores and refusals of every slot",
                "p50 %.1f ms, p95 %.1f ms".formatted(BenchmarkReport.percentile(ours, 0.5), figure),
                "the rows of the slots read and thrown away",
                "p50 %.1f ms, p95 %.1f ms".formatted(BenchmarkReport.percentile(bare, 0.5), compared),
                String.format(Locale.ROOT, "%.1f times as long at p95", figure / compared),
                "p95 under 50 ms");
    }

    private void fiveThousandSlots() {
        for (int surgery = 1; surgery <= SURGERIES; surgery++) {
            SlotFacts facts = surgery % 2 == 0
                    ? SlotFacts.NONE
                    : new SlotFacts(
                            Set.of(AccessNeed.STEP_FREE, AccessNeed.CHILDREN),
                            Set.of("pl"),
                            DentistGender.FEMALE,
                            Set.of(PatientGroup.CHILDREN));
            SlotOffer offer = new SlotOffer(25, surgery, UrgencyCategory.URGENT, SlotSource.ADDED, facts);
            SlotPattern pattern = new SlotPattern(
                    SlotFixture.CONTRACT,
                    EnumSet.allOf(DayOfWeek.class),
                    SlotFixture.TOMORROW,
                    SlotFixture.TOMORROW.plusDays(DAYS - 1),
                    true,
                    LocalTime.of(8, 0),
                    SLOTS_A_DAY,
                    offer);
            SignIn.run(given.practice(), () -> given.slots.addPattern(pattern));
        }
    }

    private SlotWish wish(Random random) {
        return new SlotWish(
                UrgencyCategory.URGENT,
                clock.instant(),
                clock.instant(),
                clock.instant().plus(Duration.ofDays(3)),
                random.nextBoolean() ? Set.of(AccessNeed.STEP_FREE) : Set.of(),
                null,
                null,
                Set.of(),
                new Point(52 + random.nextDouble(), 1 + random.nextDouble()),
                Set.of());
    }
}
