package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.RefusedException;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Two people of a practice, or two coordinators, at the same patient at once. */
@ChairtimeTest
class AppointmentRaceTest {

    @Autowired
    AppointmentFixture given;

    @Autowired
    Appointments appointments;

    @Autowired
    MissedAppointments missed;

    @Autowired
    People people;

    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private ReferralId id;

    @BeforeEach
    void anAppointmentThatHasBegun() {
        given.prepared();
        id = given.booked();
        given.begun();
    }

    @AfterEach
    void stop() throws InterruptedException {
        workers.shutdown();
        assertThat(workers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void twoWhoRecordAtOnceRecordOnce() throws Exception {
        SignedInUser colleague = people.register("colleague", given.practice().organisation(), Role.PROVIDER);
        AppointmentView seen = SignIn.as(given.practice(), () -> appointments.find(id));

        int recorded = together(
                () -> record(given.practice(), seen, AppointmentEnd.ATTENDED),
                () -> record(colleague, seen, AppointmentEnd.DID_NOT_ATTEND));

        assertThat(recorded).isOne();
        assertThat(given.slots.count("allocation_attendance")).isOne();
        assertThat(given.slots.count("allocation_claim_history WHERE ended_as = 'USED'"))
                .isOne();
        AppointmentEnd end =
                SignIn.as(given.practice(), () -> appointments.find(id)).item().end();
        assertThat(given.status(id))
                .as("status and record agree")
                .isEqualTo(end == AppointmentEnd.ATTENDED ? ReferralStatus.ATTENDED : ReferralStatus.MISSED);
    }

    @Test
    void twoWhoProposeClosureAtOnceProposeItOnce() throws Exception {
        given.record(id, AppointmentEnd.DID_NOT_ATTEND, "", null);
        given.tried(id);
        long seen = given.followUp(id).version();
        Callable<Boolean> propose = () -> {
            SignIn.run(given.referrals.coordinator, () -> missed.proposeClosure(id, seen, "Not reached."));
            return true;
        };

        assertThat(together(propose, propose)).isOne();
        assertThat(given.slots.count("allocation_follow_up")).isOne();
    }

    @Test
    void twoWhoCorrectAtOnceCorrectOnce() throws Exception {
        given.record(id, AppointmentEnd.ATTENDED, "", new OutcomeData(CareOutcome.TREATED, "", FollowOn.NONE));
        long seen = SignIn.as(given.practice(), () -> appointments.find(id)).version();

        int corrected =
                together(() -> correct(seen, CareOutcome.EXTRACTION), () -> correct(seen, CareOutcome.PRESCRIBED));

        assertThat(corrected).isOne();
        assertThat(given.slots.count("allocation_outcome WHERE replaced_at IS NULL"))
                .isOne();
        assertThat(given.slots.count("allocation_outcome")).isEqualTo(2);
    }

    private boolean correct(long seen, CareOutcome outcome) {
        SignIn.run(
                given.practice(),
                () -> appointments.correct(id, seen, new OutcomeData(outcome, "", FollowOn.NONE), "The wrong line."));
        return true;
    }

    private boolean record(SignedInUser user, AppointmentView seen, AppointmentEnd end) {
        SignIn.run(
                user,
                () -> appointments.record(
                        id, seen.item().slot(), seen.version(), new AppointmentReport(end, "", null)));
        return true;
    }

    /** How many of both were done; the others were refused, or broken off by the database, and changed nothing. */
    private int together(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Boolean>> running = new ArrayList<>();
        for (Callable<Boolean> work : List.of(one, other)) {
            running.add(workers.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                try {
                    return work.call();
                } catch (RefusedException | ConcurrencyFailureException | DataIntegrityViolationException late) {
                    return false;
                }
            }));
        }
        int done = 0;
        for (Future<Boolean> each : running) {
            done += each.get(60, TimeUnit.SECONDS) ? 1 : 0;
        }
        return done;
    }
}
