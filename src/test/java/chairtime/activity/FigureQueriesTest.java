package chairtime.activity;

import static chairtime.activity.FigureQueryFixture.CONTRACT;
import static chairtime.activity.FigureQueryFixture.QUESTION;
import static chairtime.activity.FigureQueryFixture.RIGHT;
import static chairtime.activity.FigureQueryFixture.SEPTEMBER;
import static chairtime.activity.FigureQueryFixture.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Differences between contractor month and claims, and the queries that end in an agreed figure. */
@ChairtimeTest
class FigureQueriesTest {

    private static final DifferenceFilter ALL = new DifferenceFilter(YEAR, "", false);

    @Autowired
    FigureQueryFixture given;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void prepare() {
        given.prepared();
    }

    @Test
    void monthsThatDifferAreListedForTheirCommissionerAlone() {
        assertThat(given.found(ALL))
                .extracting(SourceDifference::contractNumber, SourceDifference::month, SourceDifference::difference)
                .containsExactly(tuple(CONTRACT, SEPTEMBER, Uda.of("12.4")));
        assertThat(SignIn.as(given.stranger, () -> given.differences.count(ALL)))
                .isEqualTo(1);
        assertThatThrownBy(() -> SignIn.run(given.stranger, () -> given.differences.compare(CONTRACT, SEPTEMBER)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theLargestDifferenceComesFirstAndAMonthWithoutClaimsIsOne() {
        given.claimed("1000000002", 10, "100");
        jdbc.update("DELETE FROM activity_claim_contract_month WHERE contract_number = ?", CONTRACT);

        assertThat(given.found(ALL))
                .extracting(SourceDifference::contractNumber, SourceDifference::claimed)
                .containsExactly(tuple(CONTRACT, null), tuple("1000000002", Uda.of("600")));
    }

    @Test
    void theListIsNarrowedByTextAndByWhatWasAsked() {
        assertThat(given.found(new DifferenceFilter(YEAR, "practice 0001", true)))
                .hasSize(1);
        assertThat(given.found(new DifferenceFilter(YEAR, "50%", false))).isEmpty();
        given.asked();

        assertThat(given.found(new DifferenceFilter(YEAR, "", true))).isEmpty();
        assertThat(given.found(ALL)).extracting(SourceDifference::queryStatus).containsExactly(FigureQueryStatus.ASKED);
    }

    @Test
    void whatTheDifferenceComesFromIsSaid() {
        assertThat(given.compared().causes()).singleElement().asString().contains("pay statement of November 2023");
        assertThat(given.compared().parts())
                .extracting(part -> part.scheduleMonth().getMonthValue(), ClaimedPart::units)
                .containsExactly(tuple(9, Uda.of("800")), tuple(11, Uda.of("12.4")));
    }

    @Test
    void theListIsAFileToo() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SignIn.run(given.auditor, () -> {
            try {
                given.differences.export(ALL, false, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(file.toString(StandardCharsets.UTF_8)).contains("1000000001,Practice 0001,2023-09,800,812.4,12.4");
    }

    @Test
    void theAgreedFigureCountsInTheLedger() {
        assertThat(delivered()).isEqualTo(Uda.of("800"));

        given.agree(given.answered());

        assertThat(delivered()).isEqualTo(RIGHT);
        assertThat(jdbc.queryForList("SELECT source FROM activity_ledger_entry", String.class))
                .singleElement()
                .asString()
                .startsWith("Query Q-");
    }

    @Test
    void aMonthIsAskedAboutOnceAtATimeAndAgainAfterwards() {
        FigureQueryId first = given.asked();

        assertThatThrownBy(given::asked).isInstanceOf(RefusedException.class).hasMessageContaining("already");
        given.withdraw(first);

        assertThat(given.asked()).isNotEqualTo(first);
    }

    @Test
    void sourcesThatAgreeAreNothingToAskAbout() {
        assertThatThrownBy(() -> SignIn.run(given.lead, () -> given.desk.ask("1000000002", SEPTEMBER, QUESTION)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("agree for this month");
    }

    @Test
    void aContractWithoutClaimsIsNotCompared() {
        assertThatThrownBy(() ->
                        SignIn.run(given.lead, () -> given.differences.compare(CONTRACT, TreatmentMonth.of(2022, 9))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatMustBeWrittenIsAskedForByItsField() {
        assertThatField("question", given.lead, () -> given.desk.ask(CONTRACT, SEPTEMBER, " "));
        FigureQueryId id = given.asked();
        assertThatField("delivered", given.practice, () -> given.answers.send(id, given.version(id), null, "So."));
        assertThatField(
                "delivered", given.practice, () -> given.answers.send(id, given.version(id), Uda.of("-1"), "So."));
        assertThatField("answer", given.practice, () -> given.answers.send(id, given.version(id), RIGHT, ""));
        given.answer(id);
        assertThatField(
                "delivered", given.lead, () -> given.desk.agree(id, given.version(id), Uda.of("1000000.0001"), "So."));
        assertThatField("reason", given.lead, () -> given.desk.agree(id, given.version(id), RIGHT, ""));
        assertThatField("reason", given.lead, () -> given.desk.withdraw(id, given.version(id), ""));
        assertThat(given.query(id).status()).isEqualTo(FigureQueryStatus.ANSWERED);
    }

    @Test
    void theSecondClickAndTheStalePageAreRefused() {
        FigureQueryId id = given.asked();
        long seen = given.version(id);
        given.answer(id);

        assertThatThrownBy(() -> SignIn.run(given.practice, () -> given.answers.send(id, seen, RIGHT, "Again.")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Somebody changed this");
        assertThatThrownBy(() ->
                        SignIn.run(given.practice, () -> given.answers.send(id, given.version(id), RIGHT, "Again.")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("cannot go on like that");
    }

    @Test
    void onlyItsTwoSidesSeeAQuery() {
        FigureQueryId id = given.asked();

        assertThat(SignIn.as(given.practice, () -> given.queries.mine())).hasSize(1);
        assertThat(SignIn.as(given.otherPractice, () -> given.queries.mine())).isEmpty();
        assertThatThrownBy(() -> SignIn.run(given.otherPractice, () -> given.queries.find(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> SignIn.run(given.stranger, () -> given.queries.find(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> SignIn.run(given.auditor, () -> given.desk.withdraw(id, 0, "So.")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(SignIn.as(given.auditor, () -> given.queries.timeline(id)))
                .extracting(ReviewEventView::text)
                .containsExactly("The practice is asked. Reason: " + QUESTION);
    }

    private Uda delivered() {
        return given.years.find(CONTRACT, YEAR).orElseThrow().figures().delivered();
    }

    private static void assertThatField(String field, SignedInUser user, Runnable work) {
        assertThatThrownBy(() -> SignIn.run(user, work))
                .isInstanceOfSatisfying(RefusedException.class, refusal -> assertThat(refusal.field())
                        .contains(field));
    }
}
