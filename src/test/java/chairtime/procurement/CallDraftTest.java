package chairtime.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChairtimeTest
class CallDraftTest {

    @Autowired
    ProcurementFixture given;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
    }

    @Test
    void aDraftIsSavedAgainAndAgainWithTheVersionOfTheLastTime() {
        CallId call = given.drafted();
        long seen = given.call(call).version();
        SignIn.as(given.commissioner);
        CallTerms changed = given.terms();

        long next = given.calls.saveDraft(call, seen, changed);

        assertThat(next).isEqualTo(given.call(call).version());
        assertThat(given.calls.saveDraft(call, next, changed)).isGreaterThanOrEqualTo(next);
    }

    @Test
    void whoSavesASecondTimeOverSomebodyElseIsTold() {
        CallId call = given.drafted();
        long seen = given.call(call).version();
        SignIn.as(given.commissioner);
        given.calls.saveDraft(call, seen, given.terms());

        assertThatThrownBy(() -> given.calls.saveDraft(call, seen, given.terms()))
                .hasMessageStartingWith("Somebody changed this while you had it open.");
    }
}
