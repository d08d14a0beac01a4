package chairtime.activity;

import static chairtime.activity.ContractorMonthFixture.COMMISSIONER;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static chairtime.activity.domain.TermsFixture.CONTRACT;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import chairtime.platform.ui.ErrorSummary;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A contract of 10,000 UDA for 300,000 pounds in 2026/27: 330 unscheduled courses, worth 24,750 pounds. */
@ChairtimeTest
class UnscheduledVariationsTest {

    private static final FinancialYear YEAR = new FinancialYear(2026);
    private static final SignedInUser OWN =
            SignIn.user(21, "Ash Own", Organisation.commissioner("QAA"), Role.COMMISSIONER);

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    ClaimImports claims;

    @Autowired
    ClaimImportHistory history;

    @Autowired
    UnscheduledVariations variations;

    @Autowired
    UnscheduledLevels levels;

    @Autowired
    ContractStories stories;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void aContractOf2026() {
        clock.set(Instant.parse("2026-08-20T09:00:00Z"));
        aMonth("202606").contract("QAA", CONTRACT, "10000", "800").importedBy(imports);
        SignIn.as(OWN);
    }

    @Test
    void bothTargetsStandApartWithTheCoursesOutOfTheClaims() {
        ClaimFixture.claims()
                .line(unscheduled("A1", "2026-05-04", "2026-06"))
                .line(unscheduled("A2", "2026-06-02", "2026-07"))
                .line(unscheduled("A3", "2026-06-03", "2026-07").replace(",,27.90", ",Y,27.90"))
                .line(CONTRACT + ",B1,2026-05-02,2026-05-16,2026-05-17,2026-06,1,,,,,,,,27.90")
                .importedBy(claims, history);
        SignIn.as(OWN);

        YearStory story = story();

        assertThat(figure(story, YearFigure.UNSCHEDULED))
                .returns(Uda.of("330"), ExplainedFigure::units)
                .returns(Money.of("24750"), ExplainedFigure::money);
        assertThat(figure(story, YearFigure.UNSCHEDULED).rows())
                .extracting(SourceRow::money)
                .containsExactly(Money.of("300000"), Money.of("4950"), Money.of("19800"));
        assertThat(figure(story, YearFigure.UNSCHEDULED_GIVEN))
                .as("not the one of flexible commissioning")
                .returns(Uda.of("2"), ExplainedFigure::units);
        assertThat(figure(story, YearFigure.UNSCHEDULED_RECOVERY).money())
                .as("60 pounds for each of 328")
                .isEqualTo(Money.of("19680"));
        assertThat(figure(story, YearFigure.ROUTINE_TARGET))
                .returns(Uda.of("9175"), ExplainedFigure::units)
                .returns(Money.of("275250"), ExplainedFigure::money);
        assertThat(figure(story, YearFigure.ROUTINE_PERCENT).rows())
                .as("June as published and May as claimed, less 60 pounds at 30 a unit for each course")
                .extracting(SourceRow::units)
                .containsExactly(Uda.of("803"), Uda.of("4"), Uda.of("9175"));
    }

    @Test
    void withoutClaimsNobodyKnowsHowManyCoursesWereUnscheduled() {
        assertThat(figure(story(), YearFigure.UNSCHEDULED_GIVEN))
                .returns(null, ExplainedFigure::units)
                .satisfies(figure -> assertThat(figure.rule()).contains("Import the year's claims"));
        assertThat(figure(story(), YearFigure.UNSCHEDULED_RECOVERY).money()).isNull();
        assertThat(stories.story(CONTRACT, new FinancialYear(2025))).isEmpty();
    }

    @Test
    void aVariedLevelHoldsForItsYearAndMovesTheRoutineTargetByTheSameValue() {
        variations.vary(CONTRACT, YEAR, 130, "Two of three dentists left", "Letter 7");

        assertThat(figure(story(), YearFigure.UNSCHEDULED))
                .returns(Uda.of("130"), ExplainedFigure::units)
                .satisfies(figure -> assertThat(figure.rows())
                        .extracting(SourceRow::what)
                        .contains("Set by the commissioner (courses): Two of three dentists left"));
        assertThat(figure(story(), YearFigure.ROUTINE_TARGET).money())
                .as("300,000 less 130 times 75")
                .isEqualTo(Money.of("290250"));
        assertThat(levels.courses(List.of(CONTRACT), YEAR)).containsEntry(CONTRACT, 130);
        assertThat(levels.courses(List.of(CONTRACT), new FinancialYear(2027))).isEmpty();
        assertThat(jdbc.queryForList(
                        "SELECT CONCAT(before_state, ' > ', after_state, ': ', reason) FROM audit_entry"
                                + " WHERE action = 'activity.unscheduledLevelVaried'",
                        String.class))
                .containsExactly("As the rule says > 130 courses: Two of three dentists left");

        variations.vary(CONTRACT, YEAR, null, "They came back", "");

        assertThat(figure(story(), YearFigure.UNSCHEDULED).units()).isEqualTo(Uda.of("330"));
        assertThat(variations.history(CONTRACT))
                .as("both stay readable")
                .extracting(UnscheduledLevel::reason)
                .containsExactly("They came back", "Two of three dentists left");
    }

    @Test
    void aVariationNeedsAReasonAYearWithSuchARequirementAndAnotherNumber() {
        assertThatThrownBy(() -> variations.vary(CONTRACT, YEAR, 130, " ", ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Say why");
        assertThatThrownBy(() -> variations.vary(CONTRACT, new FinancialYear(2025), 130, "Because", ""))
                .hasMessageContaining("no requirement of unscheduled care");
        assertThatThrownBy(() -> variations.vary(CONTRACT, YEAR, -1, "Because", ""))
                .hasMessageContaining("from 0");
        assertThatThrownBy(() -> variations.vary(CONTRACT, YEAR, null, "Because", ""))
                .hasMessageContaining("holds already");
        SignIn.as(COMMISSIONER);
        assertThatThrownBy(() -> variations.vary(CONTRACT, YEAR, 130, "Another commissioner", ""))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theLevelIsSetOnTheContractsPageAndStandsInTheHistoryOfItsTerms() {
        aMonth("202506").contract("QAA", CONTRACT, "10000", "800").importedBy(imports);
        screens.openFor(spring, OWN);
        screens.go("delivery/contracts/" + CONTRACT + "?year=2026");
        _click(button("Vary unscheduled care"));
        _setValue(_get(IntegerField.class), 200);
        _click(button("Set the level of 2026/27"));
        assertThat(_get(ErrorSummary.class).isVisible()).as("without a reason").isTrue();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Flood in July");
        _click(button("Set the level of 2026/27"));

        assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent()))
                .contains("Unscheduled care to give in 2026/27 set to 200 courses. Flood in July");
        screens.go("delivery/contracts/" + CONTRACT + "?year=2025");
        assertThat(_find(Button.class, spec -> spec.withText("Vary unscheduled care")))
                .isEmpty();
    }

    private YearStory story() {
        return stories.story(CONTRACT, YEAR).orElseThrow();
    }

    private static ExplainedFigure figure(YearStory story, YearFigure figure) {
        return story.figure(figure);
    }

    private static String unscheduled(String reference, String completed, String schedule) {
        return CONTRACT + "," + reference + "," + completed + "," + completed + "," + completed + "," + schedule
                + ",UNSCHEDULED,,,,,,,,27.90";
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
