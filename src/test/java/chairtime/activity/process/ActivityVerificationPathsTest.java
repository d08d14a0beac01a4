package chairtime.activity.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.activity.FigureQueryFixture;
import chairtime.activity.FigureQueryId;
import chairtime.activity.FigureQueryStatus;
import chairtime.activity.process.ActivityVerification.Elements;
import chairtime.platform.RefusedException;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.ProcessProbe;
import chairtime.testing.SignIn;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every path of the diagram, on the real engine and database. Ten working days to answer, from 2 October 2023. */
@ChairtimeTest
class ActivityVerificationPathsTest {

    private static final LocalDateTime REMINDER = LocalDateTime.of(2023, 10, 11, 9, 0);
    private static final LocalDateTime TOO_LATE = LocalDateTime.of(2023, 10, 17, 0, 0);

    @Autowired
    FigureQueryFixture given;

    @Autowired
    ProcessProbe process;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void prepare() {
        given.prepared();
    }

    @Test
    void aPracticeIsAskedAnswersAndTheFigureIsAgreed() {
        FigureQueryId id = given.asked();
        assertThat(process.openTasks(id.value())).containsExactly(Elements.ANSWER);
        assertThat(mails()).containsExactly("Query about your activity, September 2023, contract 1000000001");

        given.answer(id);
        assertThat(process.openTasks(id.value())).containsExactly(Elements.AGREE);

        given.agree(id);
        assertThat(given.query(id).status()).isEqualTo(FigureQueryStatus.AGREED);
        assertThat(endOf(id)).isEqualTo(Elements.FIGURE_AGREED);
        assertThat(mails()).endsWith("Figure agreed, September 2023, contract 1000000001");
    }

    @Test
    void aPracticeIsAskedAgain() {
        FigureQueryId id = given.answered();

        given.askAgain(id);

        assertThat(given.query(id).timesAsked()).isEqualTo(2);
        assertThat(process.openTasks(id.value())).containsExactly(Elements.ANSWER);
        assertThat(mails()).endsWith("We ask again about your activity, September 2023, contract 1000000001");
    }

    @Test
    void aPracticeIsRemindedOnceAndMayStillAnswer() {
        FigureQueryId id = given.asked();

        given.at(REMINDER.minusSeconds(1));
        assertThat(mails()).hasSize(1);
        given.at(REMINDER);

        assertThat(mails()).endsWith("Reminder: query about your activity, September 2023, contract 1000000001");
        assertThat(process.openTasks(id.value())).containsExactly(Elements.ANSWER);
    }

    @Test
    void withoutAnAnswerTheCommissionerDecides() {
        FigureQueryId id = given.asked();

        given.at(TOO_LATE.minusSeconds(1));
        assertThat(given.query(id).status()).isEqualTo(FigureQueryStatus.ASKED);
        given.at(TOO_LATE);

        assertThat(given.query(id).status()).isEqualTo(FigureQueryStatus.NO_ANSWER);
        assertThat(process.openTasks(id.value())).containsExactly(Elements.AGREE);
        given.agree(id);
        assertThat(endOf(id)).isEqualTo(Elements.FIGURE_AGREED);
    }

    @Test
    void aQueryIsWithdrawnWhileThePracticeIsAsked() {
        assertThatItCanBeWithdrawn(given.asked());
    }

    @Test
    void aQueryIsWithdrawnWhenItWasAnswered() {
        assertThatItCanBeWithdrawn(given.answered());
    }

    @Test
    void aQueryThatIsJustBeingSentIsWithdrawnAMomentLater() {
        FigureQueryId id = SignIn.as(
                given.lead,
                () -> given.desk.ask(
                        FigureQueryFixture.CONTRACT, FigureQueryFixture.SEPTEMBER, FigureQueryFixture.QUESTION));
        jdbc.update("DELETE FROM ACT_RU_EVENT_SUBSCR");

        assertThatThrownBy(() -> given.withdraw(id))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Try again in a moment");
    }

    private void assertThatItCanBeWithdrawn(FigureQueryId id) {
        given.withdraw(id);

        assertThat(given.query(id).status()).isEqualTo(FigureQueryStatus.WITHDRAWN);
        assertThat(process.openTasks(id.value())).isEmpty();
        assertThat(endOf(id)).isEqualTo(Elements.QUERY_WITHDRAWN);
        assertThat(mails()).endsWith("Query withdrawn, September 2023, contract 1000000001");
    }

    private String endOf(FigureQueryId id) {
        return process.endOf(id.value(), Set.of(Elements.REMINDED));
    }

    private List<String> mails() {
        return jdbc.queryForList("SELECT subject FROM outbox_message ORDER BY id", String.class);
    }
}
