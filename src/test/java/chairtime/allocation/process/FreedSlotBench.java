package chairtime.allocation.process;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.allocation.AccessNeed;
import chairtime.allocation.ExampleReferral;
import chairtime.allocation.OfferView;
import chairtime.allocation.PlacingFixture;
import chairtime.allocation.Presentation;
import chairtime.allocation.ReferralData;
import chairtime.allocation.ReferralFacts;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralSource;
import chairtime.allocation.SlotFacts;
import chairtime.allocation.SlotFixture;
import chairtime.allocation.SlotOffer;
import chairtime.allocation.SlotPattern;
import chairtime.allocation.SlotSource;
import chairtime.allocation.Symptom;
import chairtime.allocation.TriageDecision;
import chairtime.allocation.UrgencyCategory;
import chairtime.bench.BenchmarkReport;
import chairtime.bench.BenchmarkSize;
import chairtime.bench.WorkingEngine;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * How soon a slot that somebody gives back is offered to the next of 500 who wait, and how soon somebody whose slot is
 * closed is offered another one. The engine works by itself, as in production.
 */
@ChairtimeTest
class FreedSlotBench {

    private static final int TIMES = BenchmarkSize.of(200);
    private static final int WARM_UP = BenchmarkSize.of(40);
    private static final int WAITING = BenchmarkSize.of(500);
    private static final int PEOPLE = 4;
    private static final String HOP = "bareHop";
    private static final SlotFacts SUITING = new SlotFacts(Set.of(AccessNeed.STEP_FREE), Set.of("pl"), null, Set.of());

    @DynamicPropertySource
    static void theEngineWorks(DynamicPropertyRegistry settings) {
        WorkingEngine.settings(settings);
    }

    @Autowired
    PlacingFixture given;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    private final List<ReferralId> cancelling = new ArrayList<>();
    private final List<ReferralId> closing = new ArrayList<>();
    private int received;

    @Test
    void fromACancelledSlotToTheNextOffer() throws Exception {
        given.prepared();
        String hop = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(HOP + ".bpmn", hop())
                .deploy()
                .getId();
        try (WorkingEngine working = new WorkingEngine(engine, PEOPLE)) {
            int half = (TIMES + WARM_UP) / 2;
            slots(half, SUITING);
            cancelling.addAll(booked(half, ExampleReferral.facts(Symptom.SEVERE_PAIN), working));
            slots(2 * half, SlotFacts.NONE);
            closing.addAll(booked(half, WITHOUT_NEEDS, working));
            triaged(WAITING, ExampleReferral.facts(Symptom.SEVERE_PAIN), working);
            assertThat(waiting()).isEqualTo(WAITING);

            List<Double> ours = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            for (int i = 0; i < half; i++) {
                ours.add(cancelled(cancelling.get(i)));
                working.untilIdle();
                bare.add(bareHop());
                working.untilIdle();
                ours.add(closed(closing.get(i)));
                working.untilIdle();
                bare.add(bareHop());
                working.untilIdle();
            }
            assertThat(waiting()).isEqualTo(WAITING);
            report(measured(ours), measured(bare));
        } finally {
            engine.getRepositoryService().deleteDeployment(hop, true);
        }
    }

    private static final ReferralFacts WITHOUT_NEEDS = new ReferralFacts(
            new Presentation(Set.of(Symptom.SEVERE_PAIN), Set.of(), null), Set.of(), null, null, Set.of(), "");

    private static void report(double[] ours, double[] bare) {
        BenchmarkReport.row(
                "From a cancelled booking or a closed slot to the next offer, 500 waiting, " + TIMES + " times",
                figure(ours),
                "the engine's hop from a message to a task, diagram without delegates",
                figure(bare),
                String.format(
                        Locale.ROOT,
                        "%.1f times as long at p95",
                        BenchmarkReport.percentile(ours, 0.95) / BenchmarkReport.percentile(bare, 0.95)),
                "under 2 s");
        assertThat(BenchmarkReport.percentile(ours, 1)).isLessThan(2000);
    }

    private static double[] measured(List<Double> all) {
        return all.stream().skip(WARM_UP).mapToDouble(Double::doubleValue).toArray();
    }

    private static String figure(double[] measurements) {
        return String.format(
                Locale.ROOT,
                "p50 %.0f ms, p95 %.0f ms, at most %.0f ms",
                BenchmarkReport.percentile(measurements, 0.5),
                BenchmarkReport.percentile(measurements, 0.95),
                BenchmarkReport.percentile(measurements, 1));
    }

    /** Until somebody else is offered what the patient cannot come to. */
    private double cancelled(ReferralId id) {
        OfferView offer = given.offer(id);
        long last = lastOffer();
        long start = System.nanoTime();
        SignIn.run(
                given.coordinator, () -> given.offers.cancelBooking(id, offer.version(), "The patient has a fever."));
        WorkingEngine.until(() -> offered(
                "SELECT EXISTS(SELECT 1 FROM allocation_offer WHERE id > ? AND slot_id = ? AND referral_id <> ?)",
                last,
                offer.slot().value(),
                id.value()));
        return (System.nanoTime() - start) / 1e6;
    }

    /** Until the patient whose slot is closed is offered another one. */
    private double closed(ReferralId id) {
        OfferView offer = given.offer(id);
        long version = given.slots.seen(offer.slot()).version();
        long last = lastOffer();
        long start = System.nanoTime();
        SignIn.run(given.practice(), () -> given.slots.slots.close(offer.slot(), version, "A pipe burst."));
        WorkingEngine.until(() -> offered(
                "SELECT EXISTS(SELECT 1 FROM allocation_offer WHERE id > ? AND referral_id = ?)", last, id.value()));
        return (System.nanoTime() - start) / 1e6;
    }

    private double bareHop() {
        String instance =
                engine.getRuntimeService().startProcessInstanceByKey(HOP).getId();
        long start = System.nanoTime();
        engine.getRuntimeService()
                .createMessageCorrelation("bare.hop")
                .processInstanceId(instance)
                .correlate();
        WorkingEngine.until(
                () -> offered("SELECT EXISTS(SELECT 1 FROM ACT_RU_TASK WHERE PROC_INST_ID_ = ?)", instance));
        return (System.nanoTime() - start) / 1e6;
    }

    private static BpmnModelInstance hop() {
        return Bpmn.createExecutableProcess(HOP)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .intermediateCatchEvent("hop")
                .camundaAsyncAfter()
                .message("bare.hop")
                .userTask("arrived")
                .endEvent()
                .done();
    }

    private boolean offered(String question, Object... parameters) {
        return Boolean.TRUE.equals(jdbc.queryForObject(question, Boolean.class, parameters));
    }

    private long lastOffer() {
        return jdbc.queryForObject("SELECT COALESCE(MAX(id), 0) FROM allocation_offer", Long.class);
    }

    private long waiting() {
        return given.slots.count("allocation_referral WHERE waiting_since IS NOT NULL");
    }

    private List<ReferralId> booked(int count, ReferralFacts facts, WorkingEngine working) throws Exception {
        List<ReferralId> patients = triaged(count, facts, working);
        working.all(
                patients,
                id -> SignIn.run(
                        given.coordinator,
                        () -> given.offers.accept(id, given.offer(id).version())));
        return patients;
    }

    private List<ReferralId> triaged(int count, ReferralFacts facts, WorkingEngine working) throws Exception {
        List<ReferralId> patients = new ArrayList<>();
        SignIn.run(given.coordinator, () -> IntStream.range(0, count)
                .forEach(number -> patients.add(given.referrals.referrals.receive(
                        new ReferralData(
                                ExampleReferral.patient(
                                        "Waiting", LocalDate.of(1950, 1, 1).plusDays(received++), null),
                                facts),
                        ReferralSource.PHONE))));
        working.untilIdle();
        working.all(
                patients,
                id -> SignIn.run(
                        given.coordinator,
                        () -> given.referrals.triage.decide(
                                id,
                                given.referrals.referral(id).version(),
                                new TriageDecision(UrgencyCategory.URGENT, ""))));
        return patients;
    }

    /** That many slots or some more, from one o'clock today, before the deadline. */
    private void slots(int count, SlotFacts facts) {
        int aDay = 36;
        int surgeries = (count + aDay - 1) / aDay;
        int first = facts == SUITING ? 1 : 20;
        for (int surgery = first; surgery < first + surgeries; surgery++) {
            LocalDate today = SlotFixture.TOMORROW.minusDays(1);
            SlotPattern pattern = new SlotPattern(
                    SlotFixture.CONTRACT,
                    EnumSet.allOf(DayOfWeek.class),
                    today,
                    today,
                    true,
                    LocalTime.of(13, 0),
                    surgery == first + surgeries - 1 ? count - aDay * (surgeries - 1) : aDay,
                    new SlotOffer(10, surgery, UrgencyCategory.URGENT, SlotSource.ADDED, facts));
            SignIn.run(given.practice(), () -> given.slots.slots.addPattern(pattern));
        }
    }
}
