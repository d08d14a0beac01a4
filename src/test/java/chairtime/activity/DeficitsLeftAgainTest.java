package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.domain.SettingRows;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** A year that began with a deficit and ends under the line goes to a person, with a proposal. Rules section 2.3. */
@ChairtimeTest
class DeficitsLeftAgainTest {

    private static final String CONTRACT = YearEndFixture.RECOVER;

    @Autowired
    YearEndFixture given;

    @Autowired
    LedgerPosting ledger;

    @Autowired
    SettingRows settings;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void aDeficitOfThreeHundredAndARateOfTwentyEightPoundsTheYearBefore() {
        given.prepared();
        jdbc.update(
                "UPDATE activity_contract_month SET annual_value = 280000 WHERE contract_number = ? AND treatment_month ="
                        + " '2022-03-01'",
                CONTRACT);
        ledger.post(carriedIn("300", CONTRACT));
    }

    @AfterEach
    void theUsualRulesAgain() {
        jdbc.update("DELETE FROM reference_activity_setting WHERE commissioner_code = 'QAA'");
    }

    @Test
    void theProposalPricesTheDeficitAtTheRateOfItsOwnYear() {
        YearEndView yearEnd = given.view(given.started(CONTRACT));

        assertThat(yearEnd.status()).isEqualTo(YearEndStatus.BY_HAND);
        assertThat(yearEnd.result().outcome()).isEqualTo(YearEndOutcome.BY_HAND);
        assertThat(yearEnd.result().recovery())
                .as("500 UDA at £30.00, and the deficit of 300 at £28.00")
                .isEqualTo(Money.of("23400.00"));
        assertThat(yearEnd.result().rule())
                .contains("A person judges it", "300 UDA of it at the rate of the year before, £28.00");
    }

    @Test
    void aCommissionerMayTakeTheRateOfThisYear() {
        settings.keep(new SettingAnswer(
                "QAA",
                RuleSetting.DEFICIT_LEFT_AGAIN_RATE,
                LocalDate.of(2022, 4, 1),
                null,
                "THIS_YEAR",
                Certainty.SOURCED,
                "Legal advice"));

        YearEndView yearEnd = given.view(given.started(CONTRACT));

        assertThat(yearEnd.status()).isEqualTo(YearEndStatus.BY_HAND);
        assertThat(yearEnd.result().recovery()).as("800 UDA at £30.00").isEqualTo(Money.of("24000.00"));
    }

    @Test
    void withoutAYearBeforeTheRateOfThisYearIsTakenAndSaid() {
        jdbc.update("DELETE FROM activity_contract_month WHERE treatment_month = '2022-03-01'");

        YearEndView yearEnd = given.view(given.started(CONTRACT));

        assertThat(yearEnd.result().recovery()).isEqualTo(Money.of("24000.00"));
        assertThat(yearEnd.result().rule()).contains("rate of the year before is not known");
    }

    @Test
    void thePracticeSeesNoFigureBeforeAPersonHasJudged() {
        YearEndId id = given.started(CONTRACT);

        SignIn.as(given.people.practice);
        YearEndResult seen = given.yearEnds.find(id).result();

        assertThat(seen.recovery()).isEqualTo(Money.ZERO);
        assertThat(seen.rule()).isEqualTo("A person at the commissioner judges this year.");
        assertThat(given.yearEnds.mine()).extracting(YearEndView::result).containsExactly(seen);
    }

    @Test
    void onceAPersonHasJudgedThePracticeGetsItsProvisionalResult() {
        YearEndId id = given.started(CONTRACT);

        SignIn.run(
                given.people.lead,
                () -> given.desk.judge(
                        id,
                        given.view(id).version(),
                        YearEndOutcome.RECOVER,
                        Money.of("23400.00"),
                        Uda.ZERO,
                        "The deficit at the rate of its own year."));
        given.people.runJobs();

        SignIn.as(given.people.practice);
        assertThat(given.yearEnds.find(id))
                .returns(YearEndStatus.PROVISIONAL, YearEndView::status)
                .returns(Money.of("23400.00"), view -> view.result().recovery())
                .returns("The deficit at the rate of its own year.", view -> view.result()
                        .rule());
    }

    @Test
    void theDryRunSaysThatItIsForAPerson() {
        ReviewRunId run =
                SignIn.as(given.people.lead, () -> given.people.runs.start(ReviewKind.YEAR_END, YearEndFixture.YEAR));

        assertThat(SignIn.as(
                        given.people.lead, () -> given.people.runs.lines(run, null, CONTRACT, PageRequest.of(0, 1))))
                .extracting(ReviewRunLine::yearEnd)
                .extracting(YearEndResult::outcome)
                .containsExactly(YearEndOutcome.BY_HAND);
    }

    @Test
    void aDeficitThatWasDeliveredIsCarriedAsEver() {
        ledger.post(carriedIn("50", YearEndFixture.CARRY));

        YearEndView yearEnd = given.view(given.started(YearEndFixture.CARRY));

        assertThat(yearEnd.status()).isEqualTo(YearEndStatus.PROVISIONAL);
        assertThat(yearEnd.result().carriedForward()).isEqualTo(Uda.of("350"));
    }

    private static NewLedgerEntry carriedIn(String units, String contract) {
        return new NewLedgerEntry(
                contract,
                YearEndFixture.YEAR,
                LedgerKind.CARRY_FORWARD_IN,
                Uda.of(units),
                null,
                null,
                null,
                "Final letter 2021/22",
                "Brought in",
                "",
                "brought-in-" + contract);
    }
}
