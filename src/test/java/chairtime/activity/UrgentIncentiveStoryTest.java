package chairtime.activity;

import static chairtime.activity.ContractorMonthFixture.aMonth;
import static chairtime.activity.domain.TermsFixture.CONTRACT;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The incentive of 2025/26 stands in a contract's story with the claims behind it. */
@ChairtimeTest
class UrgentIncentiveStoryTest {

    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final SignedInUser OWN =
            SignIn.user(21, "Ash Own", Organisation.commissioner("QAA"), Role.COMMISSIONER);

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    ClaimImports claims;

    @Autowired
    ClaimImportHistory history;

    @Autowired
    ContractStories stories;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aContractOf2025() {
        clock.set(Instant.parse("2026-05-20T09:00:00Z"));
        aMonth("202506").contract("QAA", CONTRACT, "10000", "800").importedBy(imports);
        aMonth("202306").contract("QAA", CONTRACT, "10000", "800").importedBy(imports);
        SignIn.as(OWN);
    }

    @Test
    void coursesOverThreeTimesThoseOfAprilToJulyArePaidByTheShareReached() {
        ClaimFixture.claims()
                .line(urgent("A1", "2025-06-02", "2025-07"))
                .line(urgent("A2", "2025-09-02", "2025-10"))
                .line(urgent("A3", "2025-10-02", "2025-11"))
                .line(urgent("A4", "2026-01-05", "2026-02"))
                .line(urgent("A5", "2026-04-05", "2026-05"))
                .importedBy(claims, history);

        ExplainedFigure incentive = figure(YEAR).orElseThrow();

        assertThat(incentive.money())
                .as("4 of a baseline of 3, which is over 125 %")
                .isEqualTo(Money.of("50"));
        assertThat(incentive.rule())
                .contains("4 urgent courses", "3 times the 1 of April to July", "which are 3", "Joining was voluntary");
        assertThat(incentive.rows())
                .extracting(SourceRow::what)
                .containsExactly(
                        "June 2025 (courses)",
                        "September 2025 (courses)",
                        "October 2025 (courses)",
                        "January 2026 (courses)");
    }

    @Test
    void withoutClaimsOrInAnotherYearThereIsNone() {
        assertThat(figure(YEAR)).as("no claims").isEmpty();
        ClaimFixture.claims().bandOne(CONTRACT, "A1").importedBy(claims, history);

        assertThat(figure(new FinancialYear(2023))).as("no incentive").isEmpty();
    }

    private Optional<ExplainedFigure> figure(FinancialYear year) {
        return SignIn.as(OWN, () -> stories.story(CONTRACT, year)).orElseThrow().figures().stream()
                .filter(figure -> figure.figure() == YearFigure.URGENT_INCENTIVE)
                .findFirst();
    }

    private static String urgent(String reference, String completed, String schedule) {
        return CONTRACT + "," + reference + "," + completed + "," + completed + "," + completed + "," + schedule
                + ",4,,,,,,,,27.40";
    }
}
