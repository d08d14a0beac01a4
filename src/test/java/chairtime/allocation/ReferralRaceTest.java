package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two coordinators on one patient. */
@ChairtimeTest
class ReferralRaceTest {

    @Autowired
    ReferralFixture given;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    private SignedInUser colleague;

    @BeforeEach
    void twoCoordinators() {
        given.prepared();
        colleague = people.register("colleague", ReferralFixture.ICB, Role.COORDINATOR);
        // the key of patients' details is made for the first patient
        given.received(new ReferralData(
                ExampleReferral.patient("Somebody", ExampleReferral.patient().birthDate(), null),
                ExampleReferral.facts(Symptom.MILD_PAIN)));
    }

    @RepeatedTest(5)
    void whoTakesTheSamePersonAtTheSameMomentIsShownTheOther() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService workers = Executors.newFixedThreadPool(2);

        List<Future<Boolean>> taken =
                workers.invokeAll(List.of(taking(given.coordinator, together), taking(colleague, together)));

        int kept = 0;
        for (Future<Boolean> one : taken) {
            kept += Boolean.TRUE.equals(one.get()) ? 1 : 0;
        }
        workers.shutdown();
        assertThat(kept).isOne();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM allocation_referral", Integer.class))
                .isEqualTo(2);
    }

    private Callable<Boolean> taking(SignedInUser user, CyclicBarrier together) {
        return () -> {
            together.await();
            try {
                SignIn.run(
                        user,
                        () -> given.referrals.receive(ExampleReferral.of(Symptom.SEVERE_PAIN), ReferralSource.PHONE));
                return true;
            } catch (DuplicateReferralException shown) {
                return false;
            }
        };
    }
}
