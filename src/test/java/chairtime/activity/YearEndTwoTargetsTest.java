package chairtime.activity;

import static chairtime.activity.YearEndFixture.RECOVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The year end of 2026/27 of a contract of 10,000 UDA for 300,000 pounds: 330 unscheduled courses worth 24,750 pounds, of
 * which 60 are claimed for each, and 9,175 UDA of routine care.
 */
@ChairtimeTest
class YearEndTwoTargetsTest {

    private static final FinancialYear YEAR = new FinancialYear(2026);
    private static final String ABOVE = "Paid for unscheduled courses above those to give";

    @Autowired
    YearEndFixture given;

    @Autowired
    ContractorMonthImports months;

    @Autowired
    ClaimImports claims;

    @Autowired
    ClaimImportHistory history;

    @Autowired
    UnscheduledVariations variations;

    @Autowired
    ContractStories stories;

    @Autowired
    TestClock clock;

    @Autowired
    LedgerPosting ledger;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void aYearOfTwoTargets() {
        given.people.prepared();
        clock.set(Instant.parse("2027-07-20T09:00:00Z"));
        ContractorMonthFixture.aMonth("202703")
                .contract("QAA", RECOVER, "10000", "9500")
                .importedBy(months);
    }

    @AfterEach
    void theUsualAnswersAgain() {
        jdbc.update("DELETE FROM reference_activity_setting WHERE commissioner_code = 'QAA'");
        jdbc.update("DELETE FROM reference_tariff WHERE commissioner_code = 'QAA'");
    }

    @Test
    void missingUnscheduledCoursesAreRecoveredWhereTheRoutineTargetIsMet() {
        unscheduled(100, "");

        YearEndView yearEnd = started();

        assertThat(yearEnd.contract().figures())
                .returns(Uda.of("9175"), YearFigures::contracted)
                .returns(Money.of("275250"), YearFigures::value)
                .returns(Uda.of("9300"), YearFigures::delivered);
        assertThat(yearEnd.result().outcome()).isEqualTo(YearEndOutcome.CARRY_CREDIT);
        assertThat(yearEnd.result().carriedForward()).isEqualTo(Uda.of("-125"));
        assertThat(yearEnd.result().unscheduled())
                .isEqualTo(new YearEndResult.Unscheduled(330, 100, Money.of("13800"), Money.ZERO));
        assertThat(yearEnd.result().recovery()).isEqualTo(Money.of("13800"));
        assertThat(yearEnd.result().rule()).contains("£60.00", "The tolerance is doubtful");
    }

    @Test
    void bothRecoveriesAddUpToWhatIsDecidedAbout() {
        months("8000");
        unscheduled(100, "");
        YearEndId id = started().id();

        given.accept(id);

        YearEndView yearEnd = given.view(id);
        assertThat(yearEnd.result().recovery())
                .as("(9,175 - 7,800) at £30, and 230 at £60")
                .isEqualTo(Money.of("55050"));
        assertThat(yearEnd.status()).isEqualTo(YearEndStatus.RECOVERY_DUE);
        given.decide(id, YearEndFixture.plan(RecoveryKind.WAIVE, "0", 0));
        assertThat(given.view(id).status()).isEqualTo(YearEndStatus.SETTLED);
    }

    @Test
    void aPersonJudgesTheRoutineTargetOfADeficitLeftAgainAndTheSecondStays() {
        months("8000");
        unscheduled(100, "");
        ledger.post(new NewLedgerEntry(
                RECOVER,
                YEAR,
                LedgerKind.CARRY_FORWARD_IN,
                Uda.of("300"),
                null,
                null,
                null,
                "Final letter",
                "Brought in",
                "",
                "brought-in"));
        YearEndId id = started().id();
        assertThat(given.view(id))
                .returns(YearEndStatus.BY_HAND, YearEndView::status)
                .returns(Money.of("50250"), view -> view.result().routineRecovery())
                .returns(Money.of("64050"), view -> view.result().recovery());

        SignIn.run(
                given.people.lead,
                () -> given.desk.judge(
                        id,
                        given.view(id).version(),
                        YearEndOutcome.RECOVER,
                        Money.of("40000"),
                        Uda.ZERO,
                        "Part of the deficit was an error."));

        assertThat(given.view(id).result())
                .as("£40,000 as judged, and 230 courses at £60 as the rules say")
                .returns(Money.of("53800"), YearEndResult::recovery)
                .returns(100, result -> result.unscheduled().given());
    }

    @Test
    void anOwnTariffOfUnscheduledCarePricesTheRequirementToo() {
        jdbc.update("INSERT INTO reference_tariff (commissioner_code, item, valid_from, selected_by, pounds,"
                + " guaranteed_pounds, certainty, source) VALUES ('QAA', 'UNSCHEDULED', '2026-04-01', 'ACCEPTANCE', 62,"
                + " 15.50, 'SOURCED', 'Uplift letter')");
        unscheduled(100, "");

        assertThat(started().result().unscheduled().recovery())
                .as("230 courses at £62")
                .isEqualTo(Money.of("14260"));
    }

    @Test
    void theYearEndComesToWhatTheContractsPageTold() {
        unscheduled(100, "");
        YearStory story = story();

        YearEndView yearEnd = started();

        assertThat(story.figure(YearFigure.UNSCHEDULED_RECOVERY).money())
                .isEqualTo(yearEnd.result().unscheduled().recovery());
        assertThat(story.figure(YearFigure.ROUTINE_TARGET).units())
                .isEqualTo(yearEnd.contract().figures().contracted());
        assertThat(story.figure(YearFigure.ROUTINE_RECOVERY).money()).isEqualTo(Money.ZERO);
    }

    @Test
    void coursesThatStandApartDoNotCountAlsoWhereSumsCannotTellThem() {
        unscheduled(100, "");
        unscheduled(20, "Y");

        assertThat(started().result().unscheduled().given()).isEqualTo(100);
    }

    @Test
    void aLevelThatTheCommissionerSetHolds() {
        unscheduled(100, "");
        SignIn.run(given.people.commissioner, () -> variations.vary(RECOVER, YEAR, 104, "Flood in July", ""));

        YearEndView yearEnd = started();

        assertThat(yearEnd.result().unscheduled())
                .as("96.15 %")
                .isEqualTo(new YearEndResult.Unscheduled(104, 100, Money.ZERO, Money.ZERO));
        assertThat(yearEnd.contract().figures().contracted()).isEqualTo(Uda.of("9740"));
    }

    @Test
    void coursesAboveThoseToGiveAreNotPaidWhileNobodyConfirmsIt() {
        unscheduled(100, "");
        SignIn.run(given.people.commissioner, () -> variations.vary(RECOVER, YEAR, 90, "Flood in July", ""));
        assertThat(above())
                .returns(Uda.of("10"), ExplainedFigure::units)
                .returns(Money.ZERO, ExplainedFigure::money)
                .satisfies(figure -> assertThat(figure.rule())
                        .startsWith("Whether unscheduled courses above the requirement are paid: not paid (doubtful,"
                                + " check it). "));

        YearEndView yearEnd = started();

        assertThat(yearEnd.result().unscheduled())
                .isEqualTo(new YearEndResult.Unscheduled(90, 100, Money.ZERO, Money.ZERO));
        assertThat(yearEnd.result().rule()).contains("courses above the requirement are paid: not paid");
    }

    @Test
    void coursesAboveEarnTheirClaimedPartWhereTheCommissionerSaysThatTheyArePaid() {
        jdbc.update("INSERT INTO reference_activity_setting (commissioner_code, setting, valid_from, answer, certainty,"
                + " source) VALUES ('QAA', 'COURSES_ABOVE_REQUIREMENT', '2026-04-01', 'PAID', 'SOURCED', 'Letter')");
        unscheduled(100, "");
        SignIn.run(given.people.commissioner, () -> variations.vary(RECOVER, YEAR, 90, "Flood in July", ""));
        assertThat(above())
                .returns(Money.of("600"), ExplainedFigure::money)
                .satisfies(figure -> assertThat(figure.rule()).contains("are paid: paid (sourced). Letter"));

        YearEndView yearEnd = started();
        assertThat(yearEnd.result())
                .returns(Money.ZERO, YearEndResult::paidExcessValue)
                .returns(Money.of("600"), YearEndResult::paidBeside)
                .returns(
                        new YearEndResult.Unscheduled(90, 100, Money.ZERO, Money.of("600")),
                        YearEndResult::unscheduled);
        assertThat(paidRows()).as("not final yet").doesNotContain(ABOVE);
        given.accept(yearEnd.id());

        assertThat(paidRows()).contains(ABOVE);
        assertThat(jdbc.queryForList("SELECT text FROM outbox_message", String.class))
                .anySatisfy(mail -> assertThat(mail)
                        .contains("nothing is recovered for them, and £600.00 is paid for the 10 above"));
        assertThat(jdbc.queryForList("SELECT text FROM notice WHERE notice_key LIKE '%paid-excess'", String.class))
                .singleElement()
                .asString()
                .contains("is paid £600.00 for what it gave above its targets");
    }

    @Test
    void aQueryIsAnsweredByTheRoutineTargetAndLeavesTheSecondOne() {
        months("8000");
        unscheduled(100, "");
        YearEndId id = started().id();
        given.query(id, "9000");

        given.answerQuery(id, "9000");

        assertThat(given.view(id).result())
                .returns(YearEndOutcome.CARRY_DEFICIT, YearEndResult::outcome)
                .returns(Uda.of("175"), YearEndResult::carriedForward)
                .returns(Money.of("13800"), YearEndResult::recovery);
    }

    @Test
    void anAnswerMayCorrectTheUnscheduledCourses() {
        unscheduled(100, "");
        YearEndId id = started().id();
        given.query(id, "9300");
        long version = given.view(id).version();

        SignIn.run(given.people.lead, () -> {
            assertThatThrownBy(() -> given.desk.answerQuery(id, version, Uda.of("9300"), -1, "No."))
                    .hasMessageContaining("courses from 0 on");
            given.desk.answerQuery(id, version, Uda.of("9300"), 320, "220 more were found.");
        });
        given.people.work();

        assertThat(given.view(id).status()).as("96.97 %").isEqualTo(YearEndStatus.SETTLED);
        assertThat(given.view(id).result().unscheduled())
                .isEqualTo(new YearEndResult.Unscheduled(330, 320, Money.ZERO, Money.ZERO));
    }

    @Test
    void withoutClaimsAPersonJudges() {
        YearEndView yearEnd = started();

        assertThat(yearEnd.status()).isEqualTo(YearEndStatus.BY_HAND);
        assertThat(yearEnd.result().rule()).contains("Import the claims");
        assertThat(yearEnd.contract().figures().contracted()).isEqualTo(Uda.of("10000"));
    }

    @Test
    void theLetterTellsBothTargets() {
        unscheduled(100, "");
        started();

        assertThat(jdbc.queryForList("SELECT text FROM outbox_message", String.class))
                .anySatisfy(
                        mail -> assertThat(mail)
                                .contains("of its routine target for 2026/27")
                                .contains(
                                        "Of 330 courses of unscheduled care to give, 100 count; £13,800.00 is to be recovered"));
    }

    private ExplainedFigure above() {
        return story().figure(YearFigure.UNSCHEDULED_ABOVE);
    }

    private List<String> paidRows() {
        return story().figure(YearFigure.PAID).rows().stream()
                .map(SourceRow::what)
                .toList();
    }

    private YearStory story() {
        return SignIn.as(given.people.lead, () -> stories.story(RECOVER, YEAR)).orElseThrow();
    }

    private YearEndView started() {
        SignIn.run(given.people.lead, () -> given.people.runs.start(ReviewKind.YEAR_END, YEAR));
        given.people.work();
        return SignIn.as(
                        given.people.lead,
                        () -> given.yearEnds.page(new ReviewFilter<>(YEAR, RECOVER, null), PageRequest.of(0, 1)))
                .getContent()
                .get(0);
    }

    private void months(String delivered) {
        ContractorMonthFixture.aMonth("202703")
                .contract("QAA", RECOVER, "10000", delivered)
                .importedBy(months);
    }

    /** So many courses in March, each of 60 pounds and so of two units; foundation dentists' where said. */
    private void unscheduled(int courses, String foundation) {
        ClaimFixture file = ClaimFixture.claims();
        for (int course = 0; course < courses; course++) {
            file.line("%s,U%s%03d,2027-03-02,2027-03-02,2027-03-04,2027-04,UNSCHEDULED,,,,,%s,,,27.90"
                    .formatted(RECOVER, foundation, course, foundation));
        }
        assertThat(file.importedBy(claims, history).rowsStored()).isEqualTo(courses);
    }
}
