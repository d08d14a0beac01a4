package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.ReferralRepository;
import chairtime.bench.BenchmarkReport;
import chairtime.bench.BenchmarkSize;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long one of 500 waiting patients waits for an answer out of 5,000 open slots: half of them start before the
 * deadline, half of those have what the patient needs. The patients wait because nothing suited them when they were
 * triaged. Each gets an offer in turn, so there are 500 slots more at the beginning.
 */
@ChairtimeTest
class SlotMatchingBench {

    private static final int SURGERIES = 50;
    private static final int DAYS = 2;
    private static final int SLOTS_A_DAY = BenchmarkSize.of(55);
    private static final int PATIENTS = BenchmarkSize.of(500);
    private static final int WARM_UP = BenchmarkSize.of(200);

    @Autowired
    PlacingFixture given;

    @Autowired
    ReferralRepository referrals;

    @Autowired
    WishOfReferral wishes;

    @Autowired
    SlotMatching matching;

    @Autowired
    SlotSearch search;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aMatchAmongFiveThousandSlotsWithFiveHundredWaiting() {
        given.prepared();
        slotsThatSuitNobody();
        List<ReferralId> patients =
                IntStream.range(0, PATIENTS).mapToObj(this::urgent).toList();
        assertThat(given.slots.count("allocation_referral WHERE waiting_since IS NOT NULL"))
                .isEqualTo(PATIENTS);
        everySecondSlotSuits();
        for (int i = 0; i < WARM_UP; i++) {
            matched(patients.get(i % PATIENTS));
            rowsRead();
        }

        double[] matched = new double[PATIENTS];
        double[] searched = new double[PATIENTS];
        double[] read = new double[PATIENTS];
        for (int i = 0; i < PATIENTS; i++) {
            matched[i] = matched(patients.get(i));
            read[i] = rowsRead();
            searched[i] = searched(patients.get(i));
        }

        assertThat(given.slots.count("allocation_offer")).isEqualTo(PATIENTS);
        row(
                "A match among 5,000 open slots with 500 waiting referrals, from the number of the referral to scores"
                        + " and refusals of every slot",
                matched,
                read,
                "p95 under 50 ms");
        row(
                "The same with the seat held, the offer made, the explanation kept and the transaction committed",
                searched,
                read,
                "–");
    }

    private ReferralId urgent(int number) {
        LocalDate birthDate = LocalDate.of(1950, 1, 1).plusDays(number);
        ReferralId id = given.referrals.received(new ReferralData(
                ExampleReferral.patient("Waiting", birthDate, null), ExampleReferral.facts(Symptom.SEVERE_PAIN)));
        given.referrals.decide(given.coordinator, id, UrgencyCategory.URGENT, "");
        return id;
    }

    private static void row(String what, double[] ours, double[] bare, String target) {
        BenchmarkReport.row(
                what,
                figure(ours),
                "the rows of the slots read and thrown away",
                figure(bare),
                String.format(
                        Locale.ROOT,
                        "%.1f times as long at p95",
                        BenchmarkReport.percentile(ours, 0.95) / BenchmarkReport.percentile(bare, 0.95)),
                target);
    }

    private static String figure(double[] measurements) {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p95 %.1f ms",
                BenchmarkReport.percentile(measurements, 0.5),
                BenchmarkReport.percentile(measurements, 0.95));
    }

    private double matched(ReferralId id) {
        return millis(
                () -> inTransaction(id, referral -> matching.answer(referral.commissionerCode(), wishes.of(referral))));
    }

    private double searched(ReferralId id) {
        return millis(() -> inTransaction(id, search::search));
    }

    private double rowsRead() {
        return millis(() -> jdbc.query(
                "SELECT * FROM allocation_slot WHERE commissioner_code = 'QAA' AND status = 'OPEN'", row -> {}));
    }

    private void inTransaction(ReferralId id, Consumer<Referral> work) {
        transaction.executeWithoutResult(
                status -> work.accept(referrals.findById(id.value()).orElseThrow()));
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private void slotsThatSuitNobody() {
        List<SignedInUser> practices =
                List.of(given.slots.cast.provider1, given.slots.cast.provider2, given.slots.cast.provider3);
        for (int surgery = 0; surgery < SURGERIES; surgery++) {
            int practice = surgery % practices.size();
            SlotPattern pattern = new SlotPattern(
                    "100001000" + (practice + 1),
                    EnumSet.allOf(DayOfWeek.class),
                    SlotFixture.TOMORROW.minusDays(1),
                    SlotFixture.TOMORROW.plusDays(DAYS - 2),
                    true,
                    LocalTime.of(10, 0),
                    SLOTS_A_DAY,
                    new SlotOffer(
                            10,
                            1 + surgery,
                            UrgencyCategory.URGENT,
                            SlotSource.ADDED,
                            SlotFixture.facts(AccessNeed.CHILDREN)));
            SignIn.run(practices.get(practice), () -> given.slots.slots.addPattern(pattern));
        }
    }

    /** Told to the table alone, so that nobody is woken. */
    private void everySecondSlotSuits() {
        jdbc.update(
                "UPDATE allocation_slot SET access_facts = 'STEP_FREE,CHILDREN', languages = 'pl' WHERE id % 2 = 0");
        jdbc.update("UPDATE allocation_slot SET latitude = 52 + surgery / 50, longitude = 1 + (id % 100) / 100");
        jdbc.update("INSERT INTO allocation_area_point (area, latitude, longitude) VALUES ('NR301AA', 52.6, 1.7)");
    }
}
