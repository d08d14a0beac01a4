package chairtime.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.security.ApprovalTier;
import chairtime.security.Organisation;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@ChairtimeTest
class EarlierAwardsTest {

    @Autowired
    ProcurementFixture given;

    @Autowired
    People people;

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
    void aPurchaseSplitOverTwoNeedsIsAddedUpForTheApprover() {
        headMayApproveUpTo("6000");
        CallId first = given.awarded();
        CallId second = proposedForAnotherNeed();

        List<ProviderAwards> awards = earlierAwards(second);

        assertThat(awards)
                .extracting(ProviderAwards::providerCode)
                .containsExactly(
                        given.provider2.organisation().code(),
                        given.provider1.organisation().code());
        ProviderAwards best = awards.get(0);
        assertThat(best.year()).isEqualTo(new FinancialYear(2023));
        assertThat(best.awardedBefore()).isEqualTo(Money.of("2700"));
        assertThat(best.proposed()).isEqualTo(Money.of("2700"));
        assertThat(best.together()).isEqualTo(Money.of("5400"));
        assertThat(best.beyondTier()).isFalse();
        assertThat(best.earlier())
                .extracting(EarlierAward::call, EarlierAward::sessions, EarlierAward::total)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(first, 6, Money.of("2700")));
    }

    @Test
    void theApproverIsWarnedWhenAllOfItWouldGoToAHigherTier() {
        headMayApproveUpTo("5700");
        given.awarded();
        CallId second = proposedForAnotherNeed();

        assertThat(given.as(given.head, () -> given.proposal(second)).mayDecide())
                .isTrue();
        assertThat(earlierAwards(second))
                .extracting(ProviderAwards::together, ProviderAwards::beyondTier, ProviderAwards::tierTogether)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Money.of("5400"), false, ApprovalTier.HEAD),
                        org.assertj.core.groups.Tuple.tuple(Money.of("6000"), true, ApprovalTier.DIRECTOR));
    }

    @Test
    void awardsOfTheYearBeforeDoNotCount() {
        CallId first = given.awarded();
        CallId second = proposedForAnotherNeed();

        approvedAt(first, LocalDateTime.of(2023, 3, 31, 23, 59));
        assertThat(earlierAwards(second)).isEmpty();

        approvedAt(first, LocalDateTime.of(2023, 4, 1, 0, 0));
        assertThat(earlierAwards(second)).hasSize(2);
    }

    @Test
    void proposalsAndWhatWasSentBackAreNotAwarded() {
        given.proposed();

        assertThat(earlierAwards(proposedForAnotherNeed())).isEmpty();
    }

    @Test
    void awardsOfAnotherCommissionerAreItsOwnBusiness() {
        CallId first = given.awarded();
        CallId second = proposedForAnotherNeed();
        jdbc.update("UPDATE procurement_call SET commissioner_code = 'QBB' WHERE id = ?", first.value());

        assertThat(earlierAwards(second)).isEmpty();
        SignedInUser stranger = people.approver("stranger", Organisation.commissioner("QBB"), ApprovalTier.HEAD);
        SignIn.as(stranger);
        assertThatThrownBy(() -> given.awards.earlierAwards(second)).hasMessageContaining("This call");
    }

    @Test
    void onlyApproversAddUp() {
        CallId call = given.proposed();

        SignIn.as(given.provider1);
        assertThatThrownBy(() -> given.awards.earlierAwards(call)).isInstanceOf(AccessDeniedException.class);
    }

    private CallId proposedForAnotherNeed() {
        CallId call = given.scoredAgainFor(given.raisedNeed());
        given.propose(call, given.suggested(call));
        return call;
    }

    private List<ProviderAwards> earlierAwards(CallId call) {
        return given.as(given.head, () -> given.awards.earlierAwards(call));
    }

    private void headMayApproveUpTo(String pounds) {
        jdbc.update(
                "INSERT INTO reference_approval_limit (commissioner_code, valid_from, head, director, executive,"
                        + " committee) VALUES ('QAA', '2023-04-01', ?, 250000, 1000000, 5000000)",
                pounds);
    }

    private void approvedAt(CallId call, LocalDateTime wallClock) {
        jdbc.update(
                "UPDATE procurement_award_proposal SET decided_at = ? WHERE call_id = ?",
                LocalDateTime.ofInstant(LondonTime.instantOf(wallClock), java.time.ZoneOffset.UTC),
                call.value());
    }
}
