package chairtime.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.activity.Course;
import chairtime.activity.CourseCategory;
import chairtime.activity.CoursePrices;
import chairtime.activity.CourseStanding;
import chairtime.activity.Earned;
import chairtime.activity.TariffItem;
import chairtime.platform.Uda;
import chairtime.testing.ChairtimeTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What courses earn where no source settles it: by the usual answer, and by a commissioner's own. */
@ChairtimeTest
class OpenQuestionsOfCoursesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    @Autowired
    CoursePrices prices;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void theUsualAnswersAgain() {
        jdbc.update("DELETE FROM reference_activity_setting WHERE commissioner_code = 'QAA'");
    }

    @Test
    void aPatientWhoFailedToReturnEarnsTheBandClaimedUnlessTheAnswerIsNothing() {
        Course failed = course("9150-2", DAY).failedToReturn().completed(null).build();
        assertThat(usual(failed)).returns(CourseStanding.COUNTED, Earned::standing);
        assertThat(usual(failed).units()).isEqualTo(Uda.of("3"));

        answer("INCOMPLETE_COURSE_EARNS", "NOTHING");

        assertThat(prices.of("QAA").earned(failed))
                .returns(CourseStanding.INCOMPLETE, Earned::standing)
                .returns(TariffItem.BAND_2A, Earned::item)
                .returns(0L, Earned::tenThousandths)
                .returns(30_000L, Earned::lostTenThousandths)
                .returns((int) DAY.toEpochDay(), Earned::countingDay);
        assertThat(usual(failed).units()).as("others keep the usual answer").isEqualTo(Uda.of("3"));
    }

    @ParameterizedTest(name = "accepted {0}, completed {1}: {2}")
    @CsvSource({
        "2024-05-31, 2024-06-05, COUNTED",
        "2024-06-01, 2024-06-05, INCOMPLETE",
        "2024-06-01, , INCOMPLETE",
    })
    void theAcceptanceSelectsTheAnswerAlsoWhereACompletionIsStated(
            LocalDate accepted, LocalDate completed, CourseStanding standing) {
        answer("INCOMPLETE_COURSE_EARNS", "NOTHING");

        assertThat(prices.of("QAA")
                        .earned(course("9150-1", accepted)
                                .failedToReturn()
                                .completed(completed)
                                .build())
                        .standing())
                .isEqualTo(standing);
    }

    @Test
    void onlyCoursesOfPatientsWhoFailedToReturnLoseTheirUnits() {
        answer("INCOMPLETE_COURSE_EARNS", "NOTHING");

        assertThat(prices.of("QAA").earned(course("9150-1", DAY).build()).units())
                .isEqualTo(Uda.of("1"));
        assertThat(prices.of("QAA")
                        .earned(course("UNSCHEDULED", LocalDate.of(2026, 4, 1))
                                .failedToReturn()
                                .build()))
                .as("pounds are not earned either")
                .returns(CourseStanding.INCOMPLETE, Earned::standing)
                .returns(0L, Earned::pence);
        assertThat(prices.of("QAA")
                        .earned(course("9150-1", DAY)
                                .failedToReturn()
                                .foundationDentist()
                                .flexible(1)
                                .build())
                        .standing())
                .isEqualTo(CourseStanding.INCOMPLETE);
    }

    @ParameterizedTest(name = "{0} accepted {1}: {2} UDA more, urgent ones {3}")
    @CsvSource({
        "9150-1, 2024-03-01, 0.5, 0.5",
        "9150-2, 2024-03-01, 1.6667, 1.6667",
        "9150-3, 2025-03-31, 1.6667, 1.6667",
        "9150-1, 2024-02-29, 0, 0",
        "9150-1, 2025-04-01, 0, 0",
        "9150-4, 2024-02-29, 0, 0",
        "9150-4, 2024-06-01, 0, 0.5",
        "9150-4, 2025-03-31, 0, 0.5",
        "9150-4, 2025-04-01, 0, 0"
    })
    void newPatientsEarnMoreInTheWindowOfThePremiumUrgentOnesWhereTheAnswerSaysSo(
            String code, LocalDate accepted, String units, String withUrgent) {
        Course course = course(code, accepted).build();
        assertThat(more(null, course)).isEqualTo(Uda.of(units));

        jdbc.update(
                "INSERT INTO reference_activity_setting (commissioner_code, setting, valid_from, answer, certainty,"
                        + " source) VALUES ('QAA', 'NEW_PATIENT_PREMIUM_FOR_URGENT', '2024-03-01', 'YES', 'SOURCED', 'Letter')");

        assertThat(more("QAA", course)).isEqualTo(Uda.of(withUrgent));
        assertThat(more("QAA", course(code, accepted).rate(null).build())).isEqualTo(Uda.ZERO);
    }

    private Earned usual(Course course) {
        return prices.of(null).earned(course);
    }

    private Uda more(String commissioner, Course course) {
        return new Uda(BigDecimal.valueOf(prices.of(commissioner).newPatientTenThousandths(course), 4));
    }

    private void answer(String setting, String answer) {
        jdbc.update(
                "INSERT INTO reference_activity_setting (commissioner_code, setting, valid_from, answer, certainty,"
                        + " source) VALUES ('QAA', ?, '2024-06-01', ?, 'SOURCED', 'Board')",
                setting,
                answer);
    }

    private static CourseOfTests course(String code, LocalDate accepted) {
        return new CourseOfTests(CourseCategory.find(code).orElseThrow(), accepted);
    }
}
