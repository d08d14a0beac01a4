package chairtime.activity;

import static chairtime.activity.ContractorMonthFixture.aMonth;
import static chairtime.activity.domain.TermsFixture.change;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ChairtimeTest
class ContractYearsTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    ContractYears years;

    @Autowired
    TermsRegister register;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void withoutRecordedTermsTheNewestPublishedMonthOfTheYearSaysThem() {
        aMonth("202304").contract("QAA", "1000000001", "10000", "800").importedBy(imports);
        aMonth("202305").contract("QAA", "1000000001", "9000", "700").importedBy(imports);

        ContractYear year = years.find("1000000001", YEAR).orElseThrow();

        assertThat(year.figures().contracted()).isEqualTo(Uda.of("9000"));
        assertThat(year.figures().value()).isEqualTo(Money.of("270000"));
        assertThat(year.figures().delivered()).isEqualTo(Uda.of("1500"));
        assertThat(year.providerCode()).isEqualTo("P1000000001");
        assertThat(years.find("1000000001", new FinancialYear(2022))).isEmpty();
        assertThat(years.find("1000000009", YEAR)).isEmpty();
    }

    @Test
    void aContractThatChangedItsCommissionerInTheYearIsTheLastOnes() {
        aMonth("202304").contract("QAA", "1000000001", "10000", "800").importedBy(imports);
        aMonth("202305").contract("QBB", "1000000001", "10000", "700").importedBy(imports);

        assertThat(years.ofCommissioner("QAA", YEAR)).isEmpty();
        assertThat(years.ofCommissioner("QBB", YEAR)).singleElement().satisfies(year -> {
            assertThat(year.commissionerCode()).isEqualTo("QBB");
            assertThat(year.figures().delivered()).as("of both months").isEqualTo(Uda.of("1500"));
        });
    }

    @Test
    void afterAMergerTheSuccessorHoldsWhatWasRecorded() {
        aMonth("202309")
                .contract("QAA", "1000000001", "10000", "800")
                .contract("QBB", "1000000003", "1000", "80")
                .importedBy(imports);
        SignIn.run(
                SignIn.user(21, "Ash", Organisation.commissioner("QAA"), Role.COMMISSIONER),
                () -> register.record(
                        change(TermsKind.VARIATION, LocalDate.of(2023, 10, 1), "8000", "240000"),
                        new TermsRecordingId(0)));

        jdbc.update("UPDATE directory_commissioner SET valid_to = '2024-03-31', successor_code = 'QBB'"
                + " WHERE code = 'QAA'");

        FinancialYear next = new FinancialYear(2024);
        assertThat(years.ofCommissioner("QBB", next))
                .extracting(ContractYear::contractNumber, ContractYear::commissionerCode)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("1000000001", "QBB"));
        assertThat(years.ofCommissioner("QAA", next)).isEmpty();
        assertThat(years.ofCommissioner("QAA", YEAR)).hasSize(1);
        assertThat(years.find("1000000001", next).orElseThrow().commissionerCode())
                .isEqualTo("QBB");
    }

    @Test
    void claimsSpeakOfMonthsThatAreNotPublishedAndOfWhatWasScheduledByMidYear() {
        aMonth("202308").contract("QAA", "1000000001", "10000", "800").importedBy(imports);
        claimed(8, 9, "640");
        claimed(8, 10, "150");
        claimed(9, 9, "100");
        claimed(9, 11, "500");

        assertThat(years.find("1000000001", YEAR).orElseThrow().figures().delivered())
                .as("August as published, September as claimed")
                .isEqualTo(Uda.of("1400"));
        assertThat(years.atMidYear("QAA", YEAR).get(0).figures().delivered())
                .as("scheduled up to September")
                .isEqualTo(Uda.of("740"));
    }

    private void claimed(int treated, int scheduled, String units) {
        jdbc.update(
                "INSERT INTO activity_claim_month (contract_number, treatment_month, schedule_month, category,"
                        + " commissioner_code, claims, late, after_year, units, units_foundation, units_flexible,"
                        + " pounds, patient_charges) VALUES ('1000000001', ?, ?, 1, 'QAA', 1, 0, 0, ?, 5, 7, 0, 0)",
                2023 * 12 + treated - 1,
                2023 * 12 + scheduled - 1,
                Uda.of(units).units());
    }

    @Test
    void manyContractsTakeAsFewQuestionsAsOne() {
        aMonth("202304").contract("QBB", "1000000900", "5000", "300").importedBy(imports);
        ContractorMonthFixture many = aMonth("202305");
        for (int i = 0; i < 60; i++) {
            many.contract("QAA", "10000001%02d".formatted(i), "10000", "800");
        }
        many.importedBy(imports);

        assertThat(questions("QAA")).isEqualTo(questions("QBB")).isLessThan(15);
        assertThat(years.ofCommissioner("QAA", YEAR)).hasSize(60);
    }

    /** What the database was asked for one commissioner's year, on one connection. */
    private long questions(String commissioner) {
        Long asked = new TransactionTemplate(transactions).execute(status -> {
            long before = asked();
            years.ofCommissioner(commissioner, YEAR);
            return asked() - before;
        });
        return Objects.requireNonNull(asked);
    }

    private long asked() {
        return Objects.requireNonNull(
                jdbc.queryForObject("SHOW SESSION STATUS LIKE 'Questions'", (row, number) -> row.getLong(2)));
    }

    @Test
    void aCommissionersYearIsItsContractsByNumberWithTheSameFiguresAsEachAlone() {
        aMonth("202304")
                .contract("QAA", "1000000002", "5000", "")
                .contract("QAA", "1000000001", "10000", "800")
                .contract("QBB", "1000000003", "5000", "300")
                .importedBy(imports);

        assertThat(years.ofCommissioner("QAA", YEAR))
                .extracting(ContractYear::contractNumber)
                .containsExactly("1000000001", "1000000002");
        assertThat(years.ofCommissioner("QAA", YEAR))
                .allSatisfy(year ->
                        assertThat(years.find(year.contractNumber(), YEAR)).contains(year));
    }
}
