package chairtime.activity;

import static chairtime.activity.ContractorMonthFixture.aMonth;
import static chairtime.activity.domain.TermsFixture.CONTRACT;
import static chairtime.activity.domain.TermsFixture.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.NotFoundException;
import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures of the worked examples, reached from rows. */
@ChairtimeTest
class ContractStoriesTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final SignedInUser OWN =
            SignIn.user(21, "Ash Own", Organisation.commissioner("QAA"), Role.COMMISSIONER);

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    TermsRegister register;

    @Autowired
    ContractLedger ledger;

    @Autowired
    ContractStories stories;

    @Autowired
    TestClock clock;

    @BeforeEach
    void tenThousandUnitsForThirtyPoundsEach() {
        aMonth("202304").contract("QAA", CONTRACT, "10000", "800").importedBy(imports);
        aMonth("202305").contract("QAA", CONTRACT, "10000", "").importedBy(imports);
        SignIn.as(OWN);
    }

    @Test
    void fiveHundredShortOfTenThousandIsFifteenThousandPoundsToRecover() {
        enter(LedgerKind.AGREED_MONTH, "8700", 6);
        clock.set(LondonTime.instantOf(LocalDateTime.of(2024, 7, 1, 9, 0)));

        YearStory story = story(YEAR);

        assertThat(story.over()).isTrue();
        assertThat(story.result().outcome()).isEqualTo(YearEndOutcome.RECOVER);
        assertThat(story.figure(YearFigure.RECOVERY).money()).isEqualTo(Money.of("15000"));
        assertThat(story.toLine()).isEqualTo(Uda.of("100"));
        assertThat(story.toLineValue()).isEqualTo(Money.of("3000"));
        assertThat(story.figure(YearFigure.RECOVERY).rule()).contains("96");
    }

    @Test
    void aDeficitBroughtInIsDeliveredFirstAndExactlyOnTheLinePasses() {
        enter(LedgerKind.AGREED_MONTH, "9100", 6);
        enter(LedgerKind.CARRY_FORWARD_IN, "300", null);

        YearStory story = story(YEAR);

        assertThat(story.figure(YearFigure.ADJUSTED).units()).isEqualTo(Uda.of("9600"));
        assertThat(story.result().outcome()).isEqualTo(YearEndOutcome.CARRY_DEFICIT);
        assertThat(story.figure(YearFigure.CARRIED).units()).isEqualTo(Uda.of("400"));
        assertThat(story.toLine()).isEqualTo(Uda.ZERO);
        assertThat(story.figure(YearFigure.CARRIED).label())
                .as("the year is not over")
                .endsWith("if nothing more came");
    }

    @Test
    void aCarryForwardCanTurnTheMidYearWhichIsAnApproximationWithoutClaims() {
        enter(LedgerKind.AGREED_MONTH, "2300", 6);
        enter(LedgerKind.CARRY_FORWARD_IN, "300", null);

        ExplainedFigure midYear = story(YEAR).figure(YearFigure.MID_YEAR);

        assertThat(midYear.percent()).as("3,100 less 300 of 10,000").isEqualByComparingTo("28");
        assertThat(midYear.rule()).contains("approximation", "30");
    }

    @Test
    void everyFigureHasItsRuleAndTheRowsThatItAddsUpTo() {
        enter(LedgerKind.AGREED_MONTH, "815", 4);
        enter(LedgerKind.ADJUSTMENT, "-5", 4);
        enter(LedgerKind.ADJUSTMENT, "2", null);
        register.record(
                change(TermsKind.VARIATION, LocalDate.of(2023, 10, 1), "8000", "240000"), new TermsRecordingId(0));

        YearStory story = story(YEAR);

        assertThat(story.figures())
                .allSatisfy(figure -> assertThat(figure.rule()).isNotBlank());
        assertThat(sum(story.figure(YearFigure.DELIVERED)))
                .isEqualTo(story.figure(YearFigure.DELIVERED).units())
                .isEqualTo(Uda.of("812"));
        assertThat(sum(story.figure(YearFigure.CONTRACTED)))
                .isEqualTo(story.figure(YearFigure.CONTRACTED).units())
                .isEqualTo(Uda.of("9000"));
        assertThat(story.figure(YearFigure.DELIVERED).rows().get(0).source())
                .contains("Agreed, Letter")
                .contains("Ash Own")
                .contains("published 800");
        assertThat(story.figure(YearFigure.DELIVERED).rows())
                .filteredOn(row -> row.what().equals("May 2023"))
                .singleElement()
                .satisfies(row -> assertThat(row.units()).as("blank").isNull());
        assertThat(story.figure(YearFigure.CONTRACTED).rows().get(1).source()).contains("Ash Own", "Agreed");
        assertThat(story.monthsWithData()).isEqualTo(1);
    }

    @Test
    void whatIsToBeExpectedEndsAtTheWholeTargetByBothProfiles() {
        YearStory story = story(YEAR);

        StoryMonth march = story.months().get(11);
        assertThat(march.expectedByWorkingDays()).isEqualTo(Uda.of("10000"));
        assertThat(march.expectedBySeason()).isEqualTo(Uda.of("10000"));
        assertThat(story.months().get(5).expectedBySeason())
                .as("44 % by September")
                .isEqualTo(Uda.of("4400"));
        assertThat(story.months().get(8).expectedBySeason())
                .as("70 % by December")
                .isEqualTo(Uda.of("7000"));
    }

    @Test
    void from2026OnTheUnscheduledRequirementStandsBesideTheTarget() {
        register.record(
                change(TermsKind.VARIATION, LocalDate.of(2026, 4, 1), "16667", "500000"), new TermsRecordingId(0));

        ExplainedFigure required = story(new FinancialYear(2026)).figure(YearFigure.UNSCHEDULED);

        assertThat(required.units()).isEqualTo(Uda.of("550"));
        assertThat(required.money()).isEqualTo(Money.of("41250"));
        assertThat(story(YEAR).figures()).noneMatch(figure -> figure.figure() == YearFigure.UNSCHEDULED);
    }

    @Test
    void onlyThoseConcernedReadTheStory() {
        assertThat(stories.years(CONTRACT)).containsExactly(YEAR);
        SignIn.as(SignIn.user(40, "Bo", Organisation.commissioner("QBB"), Role.COMMISSIONER));
        assertThat(stories.mayRead(CONTRACT)).isFalse();
        assertThatThrownBy(() -> stories.story(CONTRACT, YEAR)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> stories.years(CONTRACT)).isInstanceOf(NotFoundException.class);
        SignIn.as(SignIn.user(41, "P", Organisation.provider("P" + CONTRACT), Role.PROVIDER));
        assertThat(stories.story(CONTRACT, YEAR)).isPresent();
    }

    private YearStory story(FinancialYear year) {
        return stories.story(CONTRACT, year).orElseThrow();
    }

    private static Uda sum(ExplainedFigure figure) {
        return figure.rows().stream()
                .map(row -> row.units() == null ? Uda.ZERO : row.units())
                .reduce(Uda.ZERO, Uda::plus);
    }

    private void enter(LedgerKind kind, String units, @Nullable Integer month) {
        ledger.enter(new NewLedgerEntry(
                CONTRACT,
                YEAR,
                kind,
                Uda.of(units),
                null,
                month == null ? null : TreatmentMonth.of(2023, month),
                null,
                "Letter",
                "As agreed",
                "",
                kind + units + month));
    }
}
