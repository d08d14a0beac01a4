package chairtime.activity;

import static chairtime.activity.ClaimFixture.claims;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static chairtime.activity.domain.TermsFixture.CONTRACT;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a contract was paid. Rules section 1.8. */
@ChairtimeTest
class YearPaymentsTest {

    private static final SignedInUser OWN =
            SignIn.user(21, "Ash Own", Organisation.commissioner("QAA"), Role.COMMISSIONER);

    @Autowired
    ContractorMonthImports months;

    @Autowired
    ContractStories stories;

    @Autowired
    ContractLedger ledger;

    @Autowired
    ClaimImports imports;

    @Autowired
    ClaimImportHistory history;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void threeHundredThousandPoundsAYear() {
        aMonth("202304").contract("QAA", CONTRACT, "10000", "800").importedBy(months);
    }

    @Test
    void aTwelfthIsPaidOnTheFirstWorkingDayOfTheMonthAfterWhateverWasDelivered() {
        ExplainedFigure paid = paid();

        assertThat(paid.money()).as("six of twelve by 2 October").isEqualTo(Money.of("150000"));
        assertThat(paid.rows())
                .extracting(SourceRow::what)
                .contains(
                        "April 2023, paid on 2 May 2023",
                        "September 2023, paid on 2 Oct 2023",
                        "October 2023, due on 1 Nov 2023: £25,000.00")
                .hasSize(12);
        assertThat(paid.rule()).contains("Patient charges are not known");
    }

    @Test
    void twelvePaymentsAreTheValueToThePenny() {
        jdbc.update("UPDATE activity_contract_month SET annual_value = 100000.01");
        clock.set(LondonTime.instantOf(LocalDateTime.of(2024, 4, 2, 9, 0)));

        assertThat(paid().money()).as("1 April 2024 is Easter Monday").isEqualTo(Money.of("100000.01"));
        assertThat(paid().rows().get(11).what()).isEqualTo("March 2024, paid on 2 Apr 2024");
    }

    @Test
    void chargesOfTheClaimsOfAPayScheduleAreTakenOff() {
        claims().bandOne(CONTRACT, "A1")
                .bandThree(CONTRACT, "A2", 0, "NEW")
                .bandOne(CONTRACT, "A3")
                .deletion(CONTRACT, "A3", 1)
                .importedBy(imports, history);

        assertThat(paid().money()).isEqualTo(Money.of("149667.40"));
        assertThat(paid().rows())
                .filteredOn(row -> row.what().equals("June 2023, patient charges"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.money()).isEqualTo(Money.of("-332.60"));
                    assertThat(row.source()).isEqualTo("Declared on 2 claims of that pay schedule");
                });
        assertThat(paid().rule()).contains("Less the patient charges");
    }

    @Test
    void creditsWithheldAndRecoveredMoneyIsCounted() {
        SignIn.run(
                OWN,
                () -> ledger.enter(new NewLedgerEntry(
                        CONTRACT,
                        new FinancialYear(2023),
                        LedgerKind.MISCELLANEOUS,
                        Uda.of("100"),
                        Money.of("3000"),
                        null,
                        null,
                        "Letter of 1 September 2023",
                        "Agreed",
                        "",
                        "credit-1")));
        withheld("5000");

        assertThat(paid().money()).isEqualTo(Money.of("148000"));
        assertThat(paid().rows())
                .extracting(SourceRow::what)
                .contains(
                        "Miscellaneous credit, Letter of 1 September 2023", "Still withheld after the mid-year review");
    }

    @Test
    void whatWasReleasedIsPaidAndWhatWasReceivedOfARecoveryIsTakenOff() {
        withheld("5000");
        jdbc.update("UPDATE activity_mid_year_review SET released = 2000");
        recovery("9000", "6000");

        ExplainedFigure paid = paid();
        assertThat(paid.money()).isEqualTo(Money.of("141000"));
        assertThat(paid.rows()).extracting(SourceRow::what).contains("Received of the recovery");
    }

    private ExplainedFigure paid() {
        ExplainedFigure figure = SignIn.as(OWN, () -> stories.story(CONTRACT, new FinancialYear(2023)))
                .orElseThrow()
                .figure(YearFigure.PAID);
        assertThat(sum(figure.rows())).as("the rows are the figure").isEqualTo(figure.money());
        return figure;
    }

    private static Money sum(List<SourceRow> rows) {
        return rows.stream().map(SourceRow::money).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
    }

    private void withheld(String pounds) {
        jdbc.update(
                """
                INSERT INTO activity_mid_year_review (version, commissioner_code, provider_code, provider_name,
                  contract_number, start_year, status, contracted, contract_value, scheduled, carry_forward,
                  new_patient_premium, miscellaneous, percent, rule, share_by_cut, complete_by, started_at, started_by,
                  times_asked, answer_due_on, remind_on, withheld)
                VALUES (0, 'QAA', 'P', 'Practice', ?, 2023, 'WITHHELD', 10000, 300000, 0, 0, 0, 0, 0, '', 44,
                  '2023-10-31', NOW(), 1, 1, '2023-10-10', '2023-10-05', ?)
                """,
                CONTRACT,
                pounds);
    }

    private void recovery(String pounds, String received) {
        jdbc.update(
                """
                INSERT INTO activity_year_end (version, commissioner_code, provider_code, provider_name, contract_number,
                  start_year, status, contracted, contract_value, delivered, carry_forward, new_patient_premium,
                  miscellaneous, outcome, percent, recovery, carried_forward, unpaid_excess, paid_excess,
                  paid_excess_value, rule, started_at, started_by, times_offered, recovery_amount, recovery_received)
                VALUES (0, 'QAA', 'P', 'Practice', ?, 2023, 'RECOVERY_SET', 10000, 300000, 0, 0, 0, 0, 'RECOVER', 0, ?,
                  0, 0, 0, 0, '', NOW(), 1, 1, ?, ?)
                """,
                CONTRACT,
                pounds,
                pounds,
                received);
    }
}
