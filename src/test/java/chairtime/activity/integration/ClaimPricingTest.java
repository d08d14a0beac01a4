package chairtime.activity.integration;

import static chairtime.activity.ClaimFixture.claims;
import static chairtime.activity.ContractorMonthFixture.LEAD;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import chairtime.activity.ClaimFixture;
import chairtime.activity.ClaimImport;
import chairtime.activity.ClaimImportHistory;
import chairtime.activity.ClaimImports;
import chairtime.activity.ClaimPricing;
import chairtime.activity.ClaimPricingLine;
import chairtime.activity.ClaimPricingRun;
import chairtime.activity.ClaimPricingState;
import chairtime.activity.ClaimPricingWork;
import chairtime.activity.ClaimWork;
import chairtime.activity.ContractorMonthFixture;
import chairtime.activity.ContractorMonthImports;
import chairtime.activity.TermsRecordingId;
import chairtime.activity.TermsRegister;
import chairtime.activity.domain.ClaimPricingRows;
import chairtime.activity.domain.TermsFixture;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** Claims are priced again after the rules have changed, and the sums with them. */
@ChairtimeTest
class ClaimPricingTest {

    private static final int CONTRACTS = 5;
    private static final String CURRENT = " (SELECT id FROM activity_claim_import WHERE state = 'CURRENT')";
    private static final String ONE = contract(0);

    @Autowired
    ClaimPricing pricing;

    @Autowired
    ClaimPricingWork work;

    @Autowired
    ClaimPricingRows runs;

    @Autowired
    ClaimImports imports;

    @Autowired
    ClaimImportHistory history;

    @Autowired
    ContractorMonthImports months;

    @Autowired
    TermsRegister register;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void contractsOfThirtyPoundsAUnit() {
        clock.set(LondonTime.instantOf(LocalDateTime.of(2026, 10, 5, 9, 0)));
        ContractorMonthFixture month = aMonth("202605");
        for (int contract = 0; contract < CONTRACTS; contract++) {
            month.contract("QAA", contract(contract), "10000", "700");
        }
        month.importedBy(months);
    }

    @AfterEach
    void theUsualRulesAgain() {
        List.of("reference_tariff", "reference_activity_setting")
                .forEach(table -> jdbc.update("DELETE FROM " + table + " WHERE commissioner_code = 'QAA'"));
    }

    @Test
    void aBackdatedUpliftChangesTheUnitsOfUnscheduledCare() {
        claims().line(unscheduled("U1")).line(bandOne(ONE, "B1", "2026-05-17")).importedBy(imports, history);
        assertThat(units()).as("60 pounds at 30 pounds a unit, and band 1").isEqualTo("3.0000");
        SignIn.as(SignIn.user(21, "Ash Own", Organisation.commissioner("QAA"), Role.COMMISSIONER), () -> {
            clock.set(LondonTime.instantOf(LocalDateTime.of(2026, 10, 6, 9, 0)));
            return register.record(TermsFixture.uplift(LocalDate.of(2026, 4, 1), "10"), new TermsRecordingId(0));
        });

        assertThat(changedSince()).contains("Terms of contracts have changed");
        ClaimPricingRun checked = checked();
        assertThat(checked.state()).isEqualTo(ClaimPricingState.CHECKED);
        assertThat(checked.claims()).isOne();
        assertThat(checked.units()).isEqualTo(Uda.of("-0.1818"));
        assertThat(lines(checked))
                .extracting(
                        line -> line.contractNumber() + " " + line.year() + " " + line.before() + " " + line.after())
                .containsExactly(ONE + " 2026/27 " + Uda.of("2.0000") + " " + Uda.of("1.8182"));
        assertThat(units()).as("a check changes nothing").isEqualTo("3.0000");

        ClaimPricingRun priced = priced(checked);

        assertThat(priced.state()).isEqualTo(ClaimPricingState.PRICED);
        assertThat(units()).isEqualTo("2.8182");
        expectSumsOfTheClaims();
        assertThat(jdbc.queryForObject(
                        "SELECT summary FROM audit_entry WHERE action = 'activity.claimsPriced'", String.class))
                .contains("1 claims of 1 contracts", "-0.1818 UDA");
        assertThat(checked().claims()).as("nothing is left").isZero();
    }

    @Test
    void anotherSettingMakesClaimsLate() {
        claims().line(bandOne(ONE, "A1", "2026-06-20"))
                .line(bandOne(ONE, "A2", "2026-05-17"))
                .importedBy(imports, history);
        assertThat(changedSince()).isEmpty();
        lateAfter("30 DAYS");
        assertThat(changedSince()).contains("Tariffs or settings have changed since the claims of 1 file were priced");

        priced(checked());
        assertThat(changedSince()).isEmpty();

        assertThat(units()).isEqualTo("1.0000");
        assertThat(jdbc.queryForObject("SELECT SUM(late) FROM activity_claim_month", Integer.class))
                .isOne();
        expectSumsOfTheClaims();
    }

    @Test
    void stoppedInTheMiddleEachContractIsRightAndTheRestFollows() {
        ClaimFixture file = claims();
        for (int contract = 0; contract < CONTRACTS; contract++) {
            file.line(bandOne(contract(contract), "A1", "2026-05-17"));
        }
        file.importedBy(imports, history);
        bandOneEarns("2");
        ClaimPricingRun checked = checked();
        SignIn.run(LEAD, () -> {
            runs.beginPricing(checked.id().value());
            work.price(checked.id(), endAfter(2, ClaimWork.End.STOP));
        });

        assertThat(latest().state()).isEqualTo(ClaimPricingState.PRICING_STOPPED);
        assertThat(latest().done()).isEqualTo(2);
        assertThat(units()).isEqualTo("7.0000");
        expectSumsOfTheClaims();
        assertThatThrownBy(() -> SignIn.run(LEAD, pricing::check))
                .as("what is half priced has to go on")
                .isInstanceOf(RefusedException.class);

        SignIn.run(LEAD, () -> pricing.resume(checked.id()));

        assertThat(ended().state()).isEqualTo(ClaimPricingState.PRICED);
        assertThat(units()).isEqualTo("10.0000");
        expectSumsOfTheClaims();
    }

    @Test
    void whatAnEndOfTheApplicationLeftGoesOn() {
        claims().line(bandOne(contract(0), "A1", "2026-05-17"))
                .line(bandOne(contract(1), "A1", "2026-05-17"))
                .importedBy(imports, history);
        bandOneEarns("2");
        ClaimPricingRun checked = checked();
        SignIn.run(LEAD, () -> {
            runs.beginPricing(checked.id().value());
            work.price(checked.id(), endAfter(1, ClaimWork.End.LEAVE));
        });
        assertThat(latest().state()).isEqualTo(ClaimPricingState.PRICING);
        assertThat(runs.atWork()).containsExactly(checked.id().value());

        SignIn.run(LEAD, () -> work.price(checked.id(), () -> ClaimWork.End.GO_ON));

        assertThat(latest().state()).isEqualTo(ClaimPricingState.PRICED);
        assertThat(units()).isEqualTo("4.0000");
        expectSumsOfTheClaims();
    }

    @Test
    void anImportUndoneAfterwardsLeavesTheNewPriceOfTheOther() {
        claims().line(bandOne(ONE, "A1", "2026-05-17")).importedBy(imports, history);
        ClaimImport second = claims().line(ONE + ",A1,2026-05-02,2026-05-16,2026-05-17,2026-06,3,1,REPLACEMENT,,,,,,")
                .importedBy(imports, history);
        bandOneEarns("2");

        assertThat(checked().claims())
                .as("the row that was replaced is not told")
                .isZero();
        tariff("BAND_3", "13");
        priced(checked());
        assertThat(units()).isEqualTo("13.0000");
        SignIn.run(LEAD, () -> imports.undo(second.id(), "not ours"));
        ClaimFixture.ended(history, second.id());

        assertThat(units()).isEqualTo("2.0000");
        expectSumsOfTheClaims();
    }

    @Test
    void aYearWhoseEndIsFinalStaysAndIsListed() {
        claims().line(bandOne(ONE, "A1", "2026-05-17")).importedBy(imports, history);
        bandOneEarns("2");
        jdbc.update(
                """
                INSERT INTO activity_year_end (version, commissioner_code, provider_code, provider_name, contract_number,
                  start_year, status, contracted, contract_value, delivered, carry_forward, new_patient_premium,
                  miscellaneous, outcome, percent, recovery, carried_forward, unpaid_excess, paid_excess,
                  paid_excess_value, rule, started_at, started_by, times_offered)
                VALUES (0, 'QAA', 'P', 'Practice', ?, 2026, 'SETTLED', 1, 1, 0, 0, 0, 0, 'MET', 0, 0, 0, 0, 0, 0, '',
                  NOW(), 1, 0)
                """,
                ONE);

        ClaimPricingRun checked = checked();

        assertThat(checked.claims()).isZero();
        assertThat(checked.kept()).isOne();
        assertThat(lines(checked)).singleElement().satisfies(line -> {
            assertThat(line.verdict()).isEqualTo(ClaimPricingLine.Verdict.FINAL);
            assertThat(line.year()).isEqualTo(new FinancialYear(2026));
            assertThat(line.difference()).isEqualTo(Uda.of("1.0000"));
        });
        assertThatThrownBy(() -> SignIn.run(LEAD, () -> pricing.price(checked.id())))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void rulesThatChangeAfterTheCheckEndIt() {
        claims().line(bandOne(ONE, "A1", "2026-05-17")).importedBy(imports, history);
        bandOneEarns("2");
        ClaimPricingRun checked = checked();
        tariff("BAND_3", "13");

        ClaimPricingRun ended = priced(checked);

        assertThat(ended.state()).isEqualTo(ClaimPricingState.ENDED);
        assertThat(ended.reason()).contains("Check again");
        assertThat(units()).isEqualTo("1.0000");
    }

    @Test
    void theSumsAreThoseOfAFreshImport() {
        for (int seed = 1; seed <= 3; seed++) {
            ClaimImport first = anyClaims(new Random(seed)).importedBy(imports, history);
            assertThat(first.rowsRejected()).isZero();
            bandOneEarns(seed + ".5");
            lateAfter(10 * seed + " DAYS");
            priced(checked());
            List<String> again = sums();

            SignIn.run(LEAD, () -> imports.undo(first.id(), "to be sent again"));
            ClaimFixture.ended(history, first.id());
            ClaimImport fresh = anyClaims(new Random(seed)).importedBy(imports, history);

            assertThat(again).as("seed %s", seed).isNotEmpty().isEqualTo(sums());
            SignIn.run(LEAD, () -> imports.undo(fresh.id(), "for the next"));
            ClaimFixture.ended(history, fresh.id());
        }
    }

    private static ClaimFixture anyClaims(Random random) {
        ClaimFixture file = claims();
        String[] categories = {"1", "2", "3", "UNSCHEDULED", "9158", "9166", "VARNISH"};
        for (int i = 0; i < 200; i++) {
            int month = 4 + random.nextInt(4);
            int day = 1 + random.nextInt(20);
            LocalDate completed = LocalDate.of(2026, month, day);
            LocalDate received = completed.plusDays(random.nextInt(60));
            file.line(String.join(
                    ",",
                    contract(random.nextInt(CONTRACTS)),
                    "R" + random.nextInt(60),
                    completed.minusDays(random.nextInt(20) % day).toString(),
                    completed.toString(),
                    received.toString(),
                    received.toString().substring(0, 7),
                    categories[random.nextInt(categories.length)],
                    String.valueOf(random.nextInt(3)),
                    "",
                    String.valueOf(random.nextInt(6)),
                    String.valueOf(random.nextInt(2)),
                    random.nextInt(8) == 0 ? "Y" : "N",
                    "",
                    random.nextInt(8) == 0 ? "2" : "",
                    ""));
        }
        return file;
    }

    private static String contract(int place) {
        return String.valueOf(1_000_000_001L + place);
    }

    private static String unscheduled(String reference) {
        return ONE + "," + reference + ",2026-05-02,2026-05-16,2026-05-17,2026-06,UNSCHEDULED,,,,,,,,";
    }

    private static String bandOne(String contract, String reference, String received) {
        return contract + "," + reference + ",2026-05-02,2026-05-16," + received + ",2026-07,1,,,,,,,,";
    }

    private void bandOneEarns(String units) {
        tariff("BAND_1", units);
    }

    private void tariff(String item, String units) {
        jdbc.update(
                "REPLACE INTO reference_tariff (commissioner_code, item, valid_from, selected_by, units, certainty, source)"
                        + " VALUES ('QAA', ?, '2026-04-01', 'ACCEPTANCE', ?, 'SOURCED', 'Board')",
                item,
                units);
    }

    private void lateAfter(String span) {
        jdbc.update(
                "REPLACE INTO reference_activity_setting (commissioner_code, setting, valid_from, answer, certainty, source)"
                        + " VALUES ('QAA', 'CLAIM_IS_LATE_AFTER', '2026-04-01', ?, 'SOURCED', 'Board')",
                span);
    }

    private ClaimPricingRun checked() {
        SignIn.as(LEAD, pricing::check);
        return ended();
    }

    private ClaimPricingRun priced(ClaimPricingRun checked) {
        SignIn.run(LEAD, () -> pricing.price(checked.id()));
        return ended();
    }

    private ClaimPricingRun ended() {
        await().until(() -> !latest().state().atWork());
        return latest();
    }

    private ClaimPricingRun latest() {
        return SignIn.as(LEAD, pricing::latest).orElseThrow();
    }

    private String changedSince() {
        return SignIn.as(LEAD, pricing::changedSince).orElse("");
    }

    private List<ClaimPricingLine> lines(ClaimPricingRun run) {
        return SignIn.as(LEAD, () -> pricing.lines(run.id(), PageRequest.of(0, 50)));
    }

    private String units() {
        return jdbc.queryForObject("SELECT SUM(units) FROM activity_claim_month", String.class);
    }

    private List<String> sums() {
        return jdbc.queryForList("SELECT * FROM activity_claim_month ORDER BY 1, 2, 3, 4, 5").stream()
                .map(Object::toString)
                .toList();
    }

    private void expectSumsOfTheClaims() {
        for (String table : List.of(
                "activity_claim_month",
                "activity_claim_contract_month",
                "activity_claim_contract_year",
                "activity_claim_area_month")) {
            assertThat(jdbc.queryForObject("SELECT SUM(units) FROM " + table, String.class))
                    .as(table)
                    .isEqualTo(jdbc.queryForObject(
                            "SELECT SUM(IF(standing IN (0, 1, 2), units, 0)) FROM activity_claim c WHERE c.import_id IN"
                                    + CURRENT + " AND NOT EXISTS"
                                    + " (SELECT 1 FROM activity_claim b WHERE b.contract_number = c.contract_number"
                                    + " AND b.claim_reference = c.claim_reference AND b.precedence > c.precedence"
                                    + " AND b.import_id IN" + CURRENT + ")",
                            String.class));
        }
    }

    private static ClaimWork.Control endAfter(int times, ClaimWork.End end) {
        AtomicInteger asked = new AtomicInteger();
        return () -> asked.incrementAndGet() > times ? end : ClaimWork.End.GO_ON;
    }
}
