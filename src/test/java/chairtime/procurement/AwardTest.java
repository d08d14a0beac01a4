package chairtime.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.security.ApprovalTier;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@ChairtimeTest
class AwardTest {

    @Autowired
    ProcurementFixture given;

    @Autowired
    People people;

    @Autowired
    ApprovalLimits limits;

    @Autowired
    CallSteps callSteps;

    @Autowired
    AwardSteps awardSteps;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
    }

    @AfterEach
    void usualLimits() {
        jdbc.update("DELETE FROM reference_approval_limit WHERE commissioner_code <> '*'");
    }

    @Test
    void theRankingGoesByScoreAndTheSuggestionFillsUpFromTheBest() {
        CallId call = given.scored();

        AwardSheet sheet = given.as(given.commissioner, () -> given.awards.sheet(call));

        assertThat(sheet.ranking())
                .extracting(RankedBid::providerCode)
                .containsExactly(
                        given.provider2.organisation().code(),
                        given.provider1.organisation().code(),
                        given.provider3.organisation().code());
        assertThat(sheet.suggested()).extracting(AwardLine::sessions).containsExactly(6, 6, 0);
    }

    @Test
    void theApprovedSessionsStandInTheDiariesAndEveryBidderHasALetter() {
        CallId call = given.awarded();

        assertThat(given.as(given.provider2, () -> given.bids.mine(call))
                        .orElseThrow()
                        .status())
                .isEqualTo(BidStatus.AWARDED);
        assertThat(given.as(given.provider1, () -> given.bids.mine(call))
                        .orElseThrow()
                        .status())
                .isEqualTo(BidStatus.PARTLY_AWARDED);
        assertThat(given.as(given.provider3, () -> given.bids.mine(call))
                        .orElseThrow()
                        .status())
                .isEqualTo(BidStatus.NOT_AWARDED);
        SignIn.as(given.provider1);
        assertThat(given.diary.mine(ExampleCall.FIRST_DAY, ExampleCall.LAST_DAY, Pageable.ofSize(50)))
                .extracting(DiarySession::day)
                .containsExactly(
                        LocalDate.of(2023, 11, 1),
                        LocalDate.of(2023, 11, 4),
                        LocalDate.of(2023, 11, 8),
                        LocalDate.of(2023, 11, 11),
                        LocalDate.of(2023, 11, 15),
                        LocalDate.of(2023, 11, 18));
        assertThat(mails("outcome")).isEqualTo(3);
        assertThat(count("letter")).isEqualTo(3);
    }

    @Test
    void everyStepOfTheProcessMayRunTwice() {
        CallId call = given.awarded();

        callSteps.announce(call);
        assertThat(callSteps.openBids(call)).isTrue();
        awardSteps.scheduleSessions(call);
        awardSteps.issueLetters(call);
        callSteps.tellClosed(call);
        callSteps.tellClosed(call);

        assertThat(count("procurement_session")).isEqualTo(12);
        assertThat(count("letter")).isEqualTo(3);
        assertThat(mails("published")).isEqualTo(3);
        assertThat(mails("outcome")).isEqualTo(3);
        assertThat(mails("ended")).isEqualTo(3);
    }

    @Test
    void anAwardAboveTheHeadsLimitGoesToTheDirector() {
        SignedInUser admin = people.register("admin", ProcurementCast.ICB, Role.ADMIN);
        SignIn.run(
                admin,
                () -> limits.change(
                        LocalDate.of(2023, 10, 2),
                        Map.of(
                                ApprovalTier.HEAD, Money.of("5699.99"),
                                ApprovalTier.DIRECTOR, Money.of("250000"),
                                ApprovalTier.EXECUTIVE, Money.of("1000000"),
                                ApprovalTier.COMMITTEE, Money.of("5000000")),
                        "New scheme"));
        CallId call = given.scored();

        AwardPreview preview = given.as(given.commissioner, () -> given.awards.preview(call, given.suggested(call)));
        assertThat(preview.total()).isEqualTo(Money.of("5700"));
        assertThat(preview.tier()).isEqualTo(ApprovalTier.DIRECTOR);
        assertThat(preview.approvers()).containsExactly("director");

        given.propose(call, given.suggested(call));
        assertThatThrownBy(() -> given.approve(call, given.head)).isInstanceOf(AccessDeniedException.class);
        given.approve(call, given.director);
        assertThat(given.call(call).status()).isEqualTo(CallStatus.AWARDED);
    }

    @Test
    void aDecisionOnAnEarlierRoundDoesNotMeetTheNextOne() {
        CallId call = given.proposed();
        long seen = given.as(given.director, () -> given.proposal(call)).version();
        sendBack(call, given.head);
        given.propose(call, given.suggested(call));

        SignIn.as(given.director);
        assertThatThrownBy(() -> given.awards.approve(call, seen, ""))
                .hasMessageStartingWith("Somebody changed this while you had it open.");
        assertThatThrownBy(() -> given.awards.sendBack(call, seen, "Take fewer."))
                .hasMessageStartingWith("Somebody changed this while you had it open.");
        assertThat(given.call(call).status()).isEqualTo(CallStatus.AWARD_PROPOSED);
    }

    @Test
    void scoresStayHiddenUntilAllAreIn() {
        CallId call = given.opened();
        Map<String, Integer> points = Map.of(
                given.provider1.organisation().code(), 3,
                given.provider2.organisation().code(), 4,
                given.provider3.organisation().code(), 2);
        given.score(call, given.evaluator1, points);

        assertThat(given.as(given.commissioner, () -> given.evaluations.all(call)))
                .isEmpty();
        assertThat(given.as(given.evaluator2, () -> given.evaluations.sheet(call))
                        .scores())
                .isEmpty();
        SignIn.as(given.commissioner);
        assertThatThrownBy(() -> given.awards.sheet(call)).hasMessage("The ranking is there once all scores are in.");

        given.score(call, given.evaluator2, points);
        assertThat(given.as(given.commissioner, () -> given.evaluations.all(call)))
                .hasSize(2);
    }

    @Test
    void aPublicationThatTheEngineRefusesLeavesNothingBehind() {
        CallId call = SignIn.as(given.commissioner, () -> given.calls.draft(given.raisedNeed()));
        CallView before = given.call(call);

        SignIn.as(given.commissioner);
        assertThatThrownBy(() -> given.calls.publish(call, before.version(), given.terms()))
                .isInstanceOf(RefusedException.class);

        assertThat(given.call(call).status()).isEqualTo(CallStatus.DRAFT);
        assertThat(given.call(call).terms()).isEqualTo(before.terms());
        assertThat(count("procurement_invitation")).isZero();
    }

    @Test
    void whatTheSameNeedWasAwardedCountsTowardsTheLimit() {
        NeedId need = given.call(given.awarded()).needId();

        CallId second = given.scoredAgainFor(need);

        AwardPreview preview =
                given.as(given.commissioner, () -> given.awards.preview(second, given.suggested(second)));
        assertThat(preview.total()).isEqualTo(Money.of("5700"));
        assertThat(preview.lifetimeValue()).isEqualTo(Money.of("11400"));
    }

    private void sendBack(CallId call, SignedInUser approver) {
        SignIn.run(
                approver, () -> given.awards.sendBack(call, given.proposal(call).version(), "Take fewer."));
        given.runJobs();
    }

    private int mails(String what) {
        Integer count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM outbox_message WHERE message_key LIKE ?",
                Integer.class,
                "procurement.call:%:" + what + "%");
        return count == null ? 0 : count;
    }

    private int count(String table) {
        Integer count = jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
        return count == null ? 0 : count;
    }
}
