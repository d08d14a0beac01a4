package chairtime.activity;

import static chairtime.activity.ClaimFixture.claims;
import static chairtime.activity.ContractorMonthFixture.LEAD;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chairtime.activity.domain.UnscheduledCourseRows;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.Uda;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** Claims of patients who failed to return: imported, priced again and explained by the answer that holds. */
@ChairtimeTest
class IncompleteClaimsTest {

    private static final String ONE = "1000000001";
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Autowired
    ContractClaims contractClaims;

    @Autowired
    ClaimPricing pricing;

    @Autowired
    ClaimImports imports;

    @Autowired
    ClaimImportHistory history;

    @Autowired
    ContractorMonthImports months;

    @Autowired
    UnscheduledCourseRows unscheduled;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void aContractOfThirtyPoundsAUnit() {
        clock.set(LondonTime.instantOf(LocalDateTime.of(2026, 10, 5, 9, 0)));
        aMonth("202605").contract("QAA", ONE, "10000", "700").importedBy(months);
    }

    @AfterEach
    void theUsualAnswersAgain() {
        jdbc.update("DELETE FROM reference_activity_setting WHERE commissioner_code = 'QAA'");
    }

    @Test
    void theyEarnTheBandClaimedUntilAnotherAnswerIsPricedAgain() {
        threeClaims();
        assertThat(may())
                .returns(Uda.of("6"), ClaimTotals::units)
                .returns(0L, ClaimTotals::incomplete)
                .returns(0L, ClaimTotals::atZero);
        assertThat(facts("FAILED"))
                .anyMatch(fact -> fact.startsWith("Patient failed to return|What a course earns whose patient failed to"
                        + " return: band claimed|For courses accepted from 1 Apr 2006 on (from memory). "));
        assertThat(facts("DONE")).noneMatch(fact -> fact.startsWith("Patient failed to return"));

        nothing();
        assertThat(facts("FAILED"))
                .as("nothing was priced again yet")
                .anyMatch(fact -> fact.startsWith("Patient failed to return|What a course earns whose patient failed to"
                        + " return: nothing|For courses accepted from 1 Apr 2026 on, the commissioner's own answer"
                        + " (sourced). Board"))
                .anyMatch(fact -> fact.startsWith("Priced by rows that have changed since|0 UDA|"));
        pricedAgain();

        assertThat(may())
                .returns(3L, ClaimTotals::claims)
                .returns(Uda.of("1"), ClaimTotals::units)
                .returns(2L, ClaimTotals::incomplete)
                .returns(2L, ClaimTotals::atZero);
        assertThat(contractMonth()).isEqualTo(may());
        assertThat(facts("FAILED"))
                .anyMatch(fact -> fact.startsWith("How it counts|Incomplete, earns nothing|The patient failed"))
                .noneMatch(fact -> fact.startsWith("Priced by rows that have changed since"));
    }

    @Test
    void anImportFollowsTheAnswerAtOnce() {
        nothing();
        threeClaims();

        assertThat(may()).returns(Uda.of("1"), ClaimTotals::units).returns(2L, ClaimTotals::incomplete);
        assertThat(jdbc.queryForObject("SELECT SUM(incomplete) FROM activity_claim_area_month", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void anUnscheduledCourseThatEarnsNothingIsNoneOfThoseGiven() {
        FinancialYear year = new FinancialYear(2026);
        YearMonth last = YearMonth.of(2027, 6);
        threeClaims();
        assertThat(unscheduled.given(List.of(ONE), year, last).get(ONE).courses())
                .isOne();
        nothing();
        pricedAgain();

        assertThat(unscheduled.given(List.of(ONE), year, last).get(ONE).courses())
                .isZero();
        assertThat(unscheduled.of(ONE, CourseCategory.UNSCHEDULED, year, last)).isEmpty();
    }

    /** A band 1 that was completed, and a band 2 and an unscheduled course whose patients did not come back. */
    private void threeClaims() {
        claims().line(ONE + ",DONE,2026-05-02,2026-05-16,2026-05-17,2026-06,1,,,,,,,,")
                .line(ONE + ",FAILED,2026-05-02,,2026-05-17,2026-06,2,,,,,,Y,,")
                .line(ONE + ",PAIN,2026-05-02,,2026-05-17,2026-06,UNSCHEDULED,,,,,,Y,,")
                .importedBy(imports, history);
    }

    private void nothing() {
        jdbc.update("INSERT INTO reference_activity_setting (commissioner_code, setting, valid_from, answer, certainty,"
                + " source) VALUES ('QAA', 'INCOMPLETE_COURSE_EARNS', '2026-04-01', 'NOTHING', 'SOURCED', 'Board')");
    }

    private void pricedAgain() {
        SignIn.as(LEAD, pricing::check);
        ClaimPricingRun checked = ended();
        assertThat(checked.claims()).isEqualTo(2);
        SignIn.run(LEAD, () -> pricing.price(checked.id()));
        assertThat(ended().state()).isEqualTo(ClaimPricingState.PRICED);
    }

    private ClaimPricingRun ended() {
        await().until(() -> SignIn.as(LEAD, pricing::latest)
                .filter(run -> !run.state().atWork())
                .isPresent());
        return SignIn.as(LEAD, pricing::latest).orElseThrow();
    }

    private ClaimTotals may() {
        return SignIn.as(LEAD, () -> contractClaims.sums(ClaimFilter.of(ONE).completedIn(MAY)));
    }

    private ClaimTotals contractMonth() {
        return SignIn.as(LEAD, () -> contractClaims.months(ONE, new FinancialYear(2026))).stream()
                .filter(month -> month.month().equals(MAY))
                .findFirst()
                .orElseThrow()
                .completed();
    }

    private List<String> facts(String reference) {
        Claim claim = SignIn.as(LEAD, () -> contractClaims.page(ClaimFilter.of(ONE), PageRequest.of(0, 20))).stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow();
        return SignIn.as(LEAD, () -> contractClaims.explain(claim)).facts().stream()
                .map(fact -> fact.what() + "|" + fact.value() + "|" + fact.rule())
                .toList();
    }
}
