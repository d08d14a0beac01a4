package chairtime.allocation.process;

import chairtime.allocation.process.UrgentAllocation.Elements;
import chairtime.bench.WorkingEngine;
import chairtime.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * A day on which patients arrive evenly, and everybody does at once what waits for them. What becomes of a patient
 * follows from its number; of a hundred, 2 need no slot, 5 wait until practices add slots with a hoist, 10 decline the
 * first offer, 3 do not answer it, and 5 miss the appointment, of whom two look for another one and the rest are closed.
 * Every third who is seen has an outcome that is recorded later. The others accept and are seen at once.
 */
final class UrgentDay {

    /** What somebody does next. */
    enum Step {
        NO_SLOT_NEEDED,
        SLOT_NEEDED,
        ACCEPT,
        DECLINE,
        LET_PASS,
        CONFIRM,
        SEEN,
        SEEN_OUTCOME_LATER,
        MISSED,
        OUTCOME,
        SEARCH_AGAIN,
        CLOSE,
        SIGN_OFF
    }

    /**
     * An open task.
     *
     * @param task element of the diagram
     * @param patient number
     * @param key which no other task has
     */
    record Open(String task, int patient, String key) {}

    /** Those who take part: the application, or the engine alone. */
    interface Cast {

        void receive(int patient);

        List<Open> open();

        void act(Open task, Step step);

        /** Slots appear for those who wait. */
        void seatsAppear();

        /** How many patients have not come to an end. */
        long underWay();
    }

    private static final int TICKS = 48;
    private static final int MOST_TICKS = 4 * TICKS;
    private static final int SEATS_APPEAR_EVERY = 8;
    private static final Duration TICK = Duration.ofMinutes(30);

    private final Cast cast;
    private final int patients;
    private final WorkingEngine working;
    private final TestClock clock;
    private final Map<String, Integer> times = new ConcurrentHashMap<>();
    private final Set<String> letPass = ConcurrentHashMap.newKeySet();

    UrgentDay(Cast cast, int patients, WorkingEngine working, TestClock clock) {
        this.cast = cast;
        this.patients = patients;
        this.working = working;
        this.clock = clock;
    }

    /** Patients a second, from the first referral to the last end. */
    double perSecond() throws Exception {
        Instant now = TestClock.START;
        clock.set(now);
        long start = System.nanoTime();
        for (int tick = 0; tick < TICKS || cast.underWay() > 0; tick++) {
            if (tick == MOST_TICKS) {
                throw new IllegalStateException(cast.underWay() + " patients have not come to an end: " + cast.open());
            }
            working.all(arriving(tick), cast::receive);
            if (tick % SEATS_APPEAR_EVERY == SEATS_APPEAR_EVERY - 1) {
                cast.seatsAppear();
                working.untilIdle();
            }
            everybodyActs();
            now = now.plus(TICK);
            clock.set(now);
            working.clockWasMoved();
            working.untilIdle();
            everybodyActs();
        }
        return patients / ((System.nanoTime() - start) / 1e9);
    }

    private List<Integer> arriving(int tick) {
        return tick >= TICKS
                ? List.of()
                : IntStream.range((int) ((long) patients * tick / TICKS), (int) ((long) patients * (tick + 1) / TICKS))
                        .boxed()
                        .toList();
    }

    private void everybodyActs() throws Exception {
        for (List<Open> todo = todo(); !todo.isEmpty(); todo = todo()) {
            working.all(todo, this::act);
        }
    }

    private List<Open> todo() {
        return cast.open().stream()
                .filter(task -> !letPass.contains(task.key()))
                .toList();
    }

    private void act(Open task) {
        Step step = next(task);
        if (step == Step.LET_PASS) {
            letPass.add(task.key());
        } else {
            cast.act(task, step);
        }
    }

    private Step next(Open task) {
        int fate = task.patient() % 100;
        boolean first = times.merge(task.patient() + task.task(), 1, Integer::sum) == 1;
        return switch (task.task()) {
            case Elements.TRIAGE -> fate < 2 ? Step.NO_SLOT_NEEDED : Step.SLOT_NEEDED;
            case Elements.OFFER_SLOT -> first ? answer(fate) : Step.ACCEPT;
            case Elements.CONFIRM_BOOKING -> Step.CONFIRM;
            case Elements.RECORD_ATTENDANCE -> first && fate >= 20 && fate < 25 ? Step.MISSED : seen(task.patient());
            case Elements.RECORD_OUTCOME -> Step.OUTCOME;
            case Elements.FOLLOW_UP -> fate < 22 ? Step.SEARCH_AGAIN : Step.CLOSE;
            case Elements.SIGN_OFF_CLOSURE -> Step.SIGN_OFF;
            default -> throw new IllegalStateException("Nobody expects " + task);
        };
    }

    /** Whether the patient waits until slots with a hoist appear. */
    static boolean needsHoist(int patient) {
        int fate = patient % 100;
        return fate >= 2 && fate < 7;
    }

    /** Whether the practice that sees the patient confirms its bookings itself: every fourth does. */
    static boolean confirms(int patient) {
        return patient % ReferralDay.COMMISSIONERS % 4 == 0;
    }

    private static Step answer(int fate) {
        if (fate >= 7 && fate < 17) {
            return Step.DECLINE;
        }
        return fate >= 17 && fate < 20 ? Step.LET_PASS : Step.ACCEPT;
    }

    private static Step seen(int patient) {
        return patient % 3 == 0 ? Step.SEEN_OUTCOME_LATER : Step.SEEN;
    }
}
