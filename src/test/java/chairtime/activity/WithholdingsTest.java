package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.Money;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Money that a mid-year review withholds, and its release. */
@ChairtimeTest
class WithholdingsTest {

    @Autowired
    ReviewFixture given;

    @Autowired
    Withholdings withholdings;

    @Autowired
    ContractLedger ledger;

    @Autowired
    ContractStories stories;

    @Autowired
    JdbcTemplate jdbc;

    private MidYearReviewId id;

    @BeforeEach
    void fourThousandPoundsAreWithheld() {
        given.prepared();
        id = given.answered();
        given.withhold(id, "4000");
    }

    @Test
    void whatIsWithheldAndReleasedStandsInTheLedgerWithItsReasons() {
        release("1500.25");

        SignIn.as(given.practice);
        assertThat(ledger.entries(ReviewFixture.UNDER))
                .extracting(LedgerEntry::kind, LedgerEntry::money, LedgerEntry::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                LedgerKind.RELEASED, Money.of("1500.25"), "The dentist started."),
                        org.assertj.core.groups.Tuple.tuple(LedgerKind.WITHHELD, Money.of("4000.00"), "No plan came."));
        assertThat(stories.story(ReviewFixture.UNDER, ReviewFixture.YEAR)
                        .orElseThrow()
                        .figures())
                .filteredOn(figure -> figure.figure() == YearFigure.WITHHELD)
                .extracting(ExplainedFigure::money)
                .containsExactly(Money.of("2499.75"));
        WithheldAccount account = withholdings.account(id).orElseThrow();
        assertThat(account.still()).isEqualTo(Money.of("2499.75"));
        assertThat(account.mayRelease()).isFalse();
        assertThat(jdbc.queryForList("SELECT subject FROM outbox_message", String.class))
                .anyMatch(subject -> subject.contains("£1,500.25 of withheld payments is released"));
    }

    @Test
    void neverMoreThanIsWithheldAndEachClickOnce() {
        long seen = given.view(id).version();
        release("3000");

        SignIn.as(given.lead);
        assertThatThrownBy(() -> withholdings.release(id, seen, Money.of("1"), "Again."))
                .hasMessageContaining("Somebody changed this");
        assertRefused("1000.01", "Only £1,000.00 is still withheld");
        assertRefused("0", "above £0.00");
        assertRefused("-5", "above £0.00");
        assertThatThrownBy(() -> withholdings.release(id, given.reviews.find(id).version(), Money.of("1"), " "))
                .hasMessageContaining("Write the reason");
    }

    @Test
    void aWrongReleaseIsTakenBackByItsOpposite() {
        release("3000");
        SignIn.as(given.lead);
        MoneyRecord wrong = withholdings.account(id).orElseThrow().records().get(0);
        withholdings.takeBack(id, given.reviews.find(id).version(), wrong.entry(), "Too early.");

        WithheldAccount account = withholdings.account(id).orElseThrow();
        assertThat(account.still()).isEqualTo(Money.of("4000.00"));
        assertThat(account.records())
                .singleElement()
                .extracting(MoneyRecord::takenBack)
                .isEqualTo("Too early. (lead)");
    }

    @Test
    void onlyWhoDecidesReleasesAndOthersSeeNothing() {
        SignIn.as(given.finance);
        assertThatThrownBy(() -> withholdings.release(id, 0, Money.of("1"), "Mine."))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(withholdings.account(id)).isPresent();
        SignIn.as(given.otherPractice);
        assertThatThrownBy(() -> withholdings.account(id)).isInstanceOf(NotFoundException.class);
        SignIn.as(given.stranger);
        assertThatThrownBy(() -> withholdings.release(id, 0, Money.of("1"), "Mine."))
                .isInstanceOf(NotFoundException.class);
    }

    private void release(String pounds) {
        SignIn.run(
                given.lead,
                () -> withholdings.release(id, given.view(id).version(), Money.of(pounds), "The dentist started."));
    }

    private void assertRefused(String pounds, String sentence) {
        assertThatThrownBy(
                        () -> withholdings.release(id, given.reviews.find(id).version(), Money.of(pounds), "Because."))
                .isInstanceOfSatisfying(RefusedException.class, refusal -> {
                    assertThat(refusal.field()).contains("amount");
                    assertThat(refusal).hasMessageContaining(sentence);
                });
    }
}
