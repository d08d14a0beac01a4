package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sedation and visits at home: missing courses are recovered under the whole target, and nothing is carried above it. */
@ChairtimeTest
class OtherServicesTest {

    private static final FinancialYear YEAR = YearEndFixture.YEAR;
    private static final String CONTRACT = YearEndFixture.CARRY;

    @Autowired
    YearEndFixture given;

    @Autowired
    TermsRegister register;

    @Autowired
    ContractStories stories;

    @Autowired
    ClaimImports claims;

    @Autowired
    ClaimImportHistory history;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void aContractAtNinetySevenPercentWithFourCoursesOfSedationForEightHundredPounds() {
        given.prepared();
        SignIn.run(given.people.commissioner, () -> register.record(terms(), new TermsRecordingId(0)));
    }

    @ParameterizedTest(name = "{1} of {0} courses for 800 pounds: {2} recovered")
    @CsvSource({
        "4, 4, 0.00",
        "4, 3, 200.00",
        "4, 5, 0.00", // nothing is carried
        "3, 2, 266.67",
        "100, 96, 32.00", // no tolerance
        "0, 0, 0.00"
    })
    void underTheWholeTargetTheMissingCoursesAreRecovered(String target, int courses, String recovery) {
        ServiceResult result = new ServiceResult(ServiceLine.SEDATION, Uda.of(target), Money.of("800"), courses);

        assertThat(result.recovery()).isEqualTo(Money.of(recovery));
    }

    @Test
    void theMissingCoursesAreAmongWhatTheYearEndRecovers() {
        sedation("S1");

        YearEndView yearEnd = given.view(given.started(CONTRACT));

        assertThat(yearEnd.result())
                .returns(YearEndOutcome.CARRY_DEFICIT, YearEndResult::outcome)
                .returns(Money.of("600.00"), YearEndResult::services)
                .returns(Money.of("600.00"), YearEndResult::recovery)
                .returns(Money.of("0.00"), YearEndResult::routineRecovery);
        assertThat(yearEnd.result().rule()).contains("Sedation: 1 of 4 courses, £600.00 recovered");
    }

    @Test
    void theLetterSaysWhatForAndTheMoneyIsDecidedAbout() {
        sedation("S1");
        YearEndId id = given.started(CONTRACT);

        assertThat(jdbc.queryForList("SELECT text FROM outbox_message", String.class))
                .anySatisfy(mail -> assertThat(mail)
                        .contains("£600.00 is to be recovered for missing courses of sedation or visits at home"));
        given.accept(id);
        assertThat(given.view(id).status()).isEqualTo(YearEndStatus.RECOVERY_DUE);
    }

    @Test
    void withoutClaimsNothingIsRecoveredAndThePageSaysWhatToDo() {
        YearEndView yearEnd = given.view(given.started(CONTRACT));

        assertThat(yearEnd.result().recovery()).isEqualTo(Money.ZERO);
        assertThat(yearEnd.result().rule()).contains("without the year's claims nobody knows how many of 4 courses");
        assertThat(figure(YearFigure.OTHER_SERVICE_RECOVERY))
                .returns(null, ExplainedFigure::money)
                .satisfies(figure -> assertThat(figure.rule()).contains("Import the year's claims"));
    }

    @Test
    void theContractsPageTellsThemWithTheRowsBehindThem() {
        sedation("S1", "S2", "S3", "S4", "S5");

        assertThat(figure(YearFigure.OTHER_SERVICE_GIVEN).units()).isEqualTo(Uda.of("5"));
        assertThat(figure(YearFigure.OTHER_SERVICE_RECOVERY).money()).isEqualTo(Money.ZERO);
        assertThat(figure(YearFigure.OTHER_SERVICE_RECOVERY).rows())
                .extracting(SourceRow::units)
                .containsExactly(Uda.of("4"), Uda.of("5"));
    }

    private void sedation(String... references) {
        ClaimFixture file = ClaimFixture.claims();
        List.of(references)
                .forEach(reference -> file.line(
                        CONTRACT + "," + reference + ",2022-05-02,2022-05-16,2022-05-17,2022-06,9166,,,,,,,,"));
        file.importedBy(claims, history);
    }

    private ExplainedFigure figure(YearFigure wanted) {
        return SignIn.as(given.people.commissioner, () -> stories.story(CONTRACT, YEAR))
                .orElseThrow()
                .figures()
                .stream()
                .filter(figure -> figure.figure() == wanted)
                .findFirst()
                .orElseThrow();
    }

    private static TermsChange terms() {
        return new TermsChange(
                CONTRACT,
                ServiceLine.SEDATION,
                true,
                TermsKind.START,
                LocalDate.of(2022, 4, 1),
                null,
                Uda.of("4"),
                Money.of("800"),
                null,
                null,
                "Sedation beside the contract's UDA",
                "");
    }
}
