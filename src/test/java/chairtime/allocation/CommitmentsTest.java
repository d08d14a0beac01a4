package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** The commitment to more urgent courses against its baseline, by each definition of what counts. */
@ChairtimeTest
class CommitmentsTest {

    private static final FinancialYear YEAR = new FinancialYear(2025);

    @Autowired
    Commitments commitments;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    SignedInUser lead;

    @BeforeEach
    void prepare() {
        clock.set(LondonTime.instantOf(LocalDateTime.of(2026, 5, 4, 9, 0)));
        lead = people.register("lead", ReferralFixture.ICB, Role.RECOVERY_LEAD);
        SignIn.as(lead);
        jdbc.update(
                "INSERT INTO activity_import (id, treatment_month, file_name, file_bytes, sha256, encoding, rows_read,"
                        + " rows_accepted, rows_rejected, uda_delivered, commissioners, imported_at, imported_by,"
                        + " imported_by_name) VALUES (1, '2026-01-01', 'm.csv', 1, 'x', 'UTF-8', 1, 1, 0, 0, 1, '2026-05-01', 1, 'x')");
    }

    @Test
    void nothingIsCommittedBeforeSomebodyEntersIt() {
        CommitmentView shown = commitments.of(YEAR);

        assertThat(shown.extra()).isNull();
        assertThat(shown.baseline()).isNull();
        assertThat(shown.counts())
                .extracting(CommitmentCount::words, CommitmentCount::validTo, CommitmentCount::months)
                .containsExactly(
                        tuple("Urgent courses of treatment", LocalDate.of(2026, 2, 19), 11),
                        tuple("All banded courses of treatment", LocalDate.of(2026, 3, 31), 1));
        assertThat(shown.counts()).extracting(CommitmentCount::counted).containsOnlyNulls();
    }

    @Test
    void eachDefinitionCountsItsOwnMonthsAndOnlyUrgentCoursesAreComparedWithTheBaseline() {
        published("2026-01-01", 120);
        published("2026-02-01", 110);
        published("2026-03-01", 100);
        published("2026-04-01", 90);
        commitments.set(YEAR, 5000, 1200, "Letter of 1 April 2025", "First entry");

        CommitmentView shown = commitments.of(YEAR);

        assertThat(shown.extra()).isEqualTo(5000);
        CommitmentCount urgent = shown.counts().get(0);
        assertThat(urgent.published()).isEqualTo(2);
        assertThat(urgent.counted())
                .as("January and February, of which the first day counts")
                .isEqualTo(230);
        assertThat(urgent.baseline()).as("two of twelve months").isEqualByComparingTo("200");
        assertThat(urgent.extra()).isEqualByComparingTo(new BigDecimal("30"));
        CommitmentCount banded = shown.counts().get(1);
        assertThat(banded.counted())
                .as("with bands 1 to 3, without unbanded ones")
                .isEqualTo(100 + 10 + 3 + 1);
        assertThat(banded.baseline()).isNull();
        assertThat(banded.extra()).isNull();
        assertThat(commitments.of(new FinancialYear(2026)).counts())
                .singleElement()
                .satisfies(all -> {
                    assertThat(all.counted()).as("unbanded ones too").isEqualTo(90 + 10 + 3 + 1 + 7);
                    assertThat(all.months()).as("April and May so far").isEqualTo(2);
                });
    }

    @Test
    void blankIsNoDataAndNotZero() {
        published("2026-01-01", 120);
        jdbc.update("UPDATE activity_contract_month SET band_urgent = NULL");

        assertThat(commitments.of(YEAR).counts().get(0).counted()).isNull();
        assertThat(commitments.of(YEAR).counts().get(0).published()).isZero();
    }

    @Test
    void itIsSetByTheLeadOrAnAdministratorWithAReasonAndKeptForTheAuditor() {
        commitments.set(YEAR, 5000, 1200, "Letter of 1 April 2025", "First entry");
        SignIn.as(people.register("admin", ReferralFixture.ICB, Role.ADMIN));

        assertThatThrownBy(() -> commitments.set(YEAR, 6000, 1200, "Letter of 1 May 2025", " "))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Give a reason");
        assertThatThrownBy(() -> commitments.set(YEAR, 0, -1, "", "Typing error"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContainingAll("on top", "June 2024", "where the figures stand");
        commitments.set(YEAR, 6000, 1200, "Letter of 1 May 2025", "Revised by NHS England");

        assertThat(commitments.of(YEAR).extra()).isEqualTo(6000);
        assertThat(jdbc.queryForMap("SELECT before_state, after_state, reason FROM audit_entry"
                        + " WHERE action = 'allocation.commitmentSet' ORDER BY id DESC LIMIT 1"))
                .containsValues(
                        "5000 on top of 1200; Letter of 1 April 2025",
                        "6000 on top of 1200; Letter of 1 May 2025",
                        "Revised by NHS England");
    }

    @Test
    void othersReadItAndAnotherCommissionerHasItsOwn() {
        commitments.set(YEAR, 5000, 1200, "Letter of 1 April 2025", "First entry");
        SignIn.as(people.register("finance", ReferralFixture.ICB, Role.FINANCE));
        assertThat(commitments.of(YEAR).extra()).isEqualTo(5000);
        assertThatThrownBy(() -> commitments.set(YEAR, 1, 1, "Somewhere", "Because"))
                .isInstanceOf(AccessDeniedException.class);

        SignIn.as(people.register("stranger", Organisation.commissioner("QBB"), Role.RECOVERY_LEAD));

        assertThat(commitments.of(YEAR).extra()).isNull();
    }

    private void published(String month, int urgent) {
        jdbc.update(
                "INSERT INTO activity_contract_month (treatment_month, contract_number, import_id, commissioner_code,"
                        + " provider_name, annual_target, annual_value, band_1, band_2a, band_2b, band_2c, band_3,"
                        + " band_urgent, band_other) VALUES (?, '1000010001', 1, 'QAA', 'Practice', 1, 1, 10, 2, 1, 0, 1,"
                        + " ?, 7)",
                month,
                urgent);
    }
}
