package chairtime.activity;

import static chairtime.activity.ClaimFixture.claims;
import static chairtime.activity.ContractorMonthFixture.LEAD;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.LondonTime;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a claim tells about the New Patient Premium: who is new the NHSBSA says, what it adds the rules say. */
@ChairtimeTest
class NewPatientClaimsTest {

    private static final String ONE = "1000000001";

    @Autowired
    ContractClaims contractClaims;

    @Autowired
    ClaimImports imports;

    @Autowired
    ClaimImportHistory history;

    @Autowired
    ContractorMonthImports months;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void coursesInsideAndAfterTheWindow() {
        clock.set(LondonTime.instantOf(LocalDateTime.of(2025, 6, 20, 9, 0)));
        aMonth("202405").contract("QAA", ONE, "10000", "700").importedBy(months);
        claims().line(ONE + ",BAND,2024-05-02,2024-05-16,2024-05-17,2024-06,2,,,,,,,,")
                .line(ONE + ",URGENT,2024-05-02,2024-05-02,2024-05-17,2024-06,4,,,,,,,,")
                .line(ONE + ",AFTER,2025-04-01,2025-04-16,2025-04-17,2025-05,4,,,,,,,,")
                .importedBy(imports, history);
    }

    @AfterEach
    void theUsualAnswersAgain() {
        jdbc.update("DELETE FROM reference_activity_setting WHERE commissioner_code = 'QAA'");
    }

    @Test
    void aCourseInTheWindowTellsWhatItAddsForANewPatientAndAnUrgentOneWhyNothing() {
        assertThat(facts("BAND"))
                .anyMatch(
                        fact -> fact.startsWith("New Patient Premium|1.6667 UDA, if the patient was new|No part of this"
                                + " figure: the NHSBSA marks who is a new patient"));
        assertThat(facts("URGENT"))
                .anyMatch(fact -> fact.startsWith("New Patient Premium|Whether urgent courses earn the New Patient"
                        + " Premium of band 1: no|For courses accepted from 1 Mar 2024 on (from memory). "));
        assertThat(facts("AFTER")).noneMatch(fact -> fact.startsWith("New Patient Premium"));
    }

    @Test
    void urgentCoursesEarnThatOfBandOneWhereTheCommissionerSaysSo() {
        jdbc.update(
                "INSERT INTO reference_activity_setting (commissioner_code, setting, valid_from, answer, certainty,"
                        + " source) VALUES ('QAA', 'NEW_PATIENT_PREMIUM_FOR_URGENT', '2024-03-01', 'YES', 'SOURCED', 'Letter')");

        assertThat(facts("URGENT"))
                .anyMatch(fact -> fact.startsWith("New Patient Premium|0.5 UDA, if the patient was new|")
                        && fact.contains("Premium of band 1: yes. For courses accepted from 1 Mar 2024 on, the"
                                + " commissioner's own answer (sourced). Letter"));
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
