package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Administrators set the rules of their own commissioner, with a reason, and see before what changes. */
@ChairtimeTest
class RuleChangesTest {

    private static final FinancialYear THIS_YEAR = new FinancialYear(2023);

    @Autowired
    YearEndRuleChanges yearEndChanges;

    @Autowired
    TariffChanges tariffChanges;

    @Autowired
    SettingChanges settingChanges;

    @Autowired
    ActivityRules rules;

    @Autowired
    ActivityRuleExports exports;

    @Autowired
    YearEndRules yearEnd;

    @Autowired
    CoursePrices prices;

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    private SignedInUser admin;

    @BeforeEach
    void anAdministrator() {
        ContractorMonthFixture.aMonth("202303")
                .contract("QAA", "1000000001", "10000", "9500")
                .contract("QAA", "1000000002", "10000", "10400")
                .contract("QBB", "1000000003", "10000", "10400")
                .importedBy(imports);
        admin = people.register("admin", Organisation.commissioner("QAA"), Role.ADMIN);
    }

    @AfterEach
    void theUsualRulesAgain() {
        List.of("reference_year_end_rule", "reference_tariff", "reference_activity_setting")
                .forEach(table -> jdbc.update("DELETE FROM " + table + " WHERE commissioner_code IN ('QAA', 'QBB')"));
    }

    @Test
    void anAgreementIsShownBeforeItHoldsAndHoldsForTheOwnContractsOnly() {
        YearEndChange tenPercent = change(THIS_YEAR, THIS_YEAR, "96", "100", "110", "30");

        List<String> preview = as(() -> yearEndChanges.preview(tenPercent));
        assertThat(preview)
                .contains(
                        "10,400 UDA delivered: 200 UDA credit carried, 200 UDA unpaid now, 400 UDA over the target paid"
                                + " with £12,000.00 then.")
                .contains("9,500 UDA delivered: £15,000.00 recovered now, £15,000.00 recovered then.");
        assertThat(preview.get(preview.size() - 1)).startsWith("Of 2 own contracts, by what they did in 2022/23");
        assertThat(preview.get(preview.size() - 1)).contains(" 1 end differently");
        assertThat(yearEnd.yearEnd("QAA", year("10400")).paidExcess())
                .as("nothing holds yet")
                .isEqualTo(Uda.ZERO);

        run(() -> yearEndChanges.change(tenPercent, "Board of 3 May"));

        assertThat(yearEnd.yearEnd("QAA", year("10400")).paidExcessValue()).isEqualTo(Money.of("12000"));
        assertThat(yearEnd.yearEnd("QAA", year("10400")).rule()).contains("Source: Board of 3 May (sourced)");
        assertThat(yearEnd.yearEnd("QBB", year("10400")).paidExcess()).isEqualTo(Uda.ZERO);
        assertThat(jdbc.queryForMap("SELECT * FROM audit_entry WHERE action = 'activity.yearEndRuleChanged'"))
                .containsEntry("summary", "Lines of the year from 2023/24")
                .containsEntry("reason", "Board of 3 May")
                .hasEntrySatisfying(
                        "before_state", before -> assertThat((String) before).contains("102 %"))
                .hasEntrySatisfying(
                        "after_state", after -> assertThat((String) after).contains("paid up to 110 %"));
        assertThat(as(rules::yearEndRules)).filteredOn(YearEndRule::own).hasSize(1);
    }

    @ParameterizedTest(name = "{0} of {1} to {2}: {3}, {4}, {5}, {6}")
    @CsvSource({
        "firstYear, 2021, , 96, 102, , 30",
        "lastYear, 2023, 2022, 96, 102, , 30",
        "recoveryLine, 2023, , 0, 102, , 30",
        "recoveryLine, 2023, , 100.1, 102, , 30",
        "recoveryLine, 2023, , 95.00001, 102, , 30",
        "creditCeiling, 2023, , 96, 99.9, , 30",
        "creditCeiling, 2023, , 96, 201, , 30",
        "paidCeiling, 2023, , 96, 102, 101, 30",
        "midYearLine, 2023, , 96, 102, , -1"
    })
    void linesThatMakeNoSenseAreRefusedAtTheirField(
            String field,
            int first,
            @Nullable Integer last,
            String recovery,
            String credit,
            @Nullable String paid,
            String review) {
        YearEndChange change = change(
                new FinancialYear(first),
                last == null ? null : new FinancialYear(last),
                recovery,
                credit,
                paid,
                review);

        assertThatThrownBy(() -> run(() -> yearEndChanges.change(change, "Agreed")))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.field())
                        .hasValue(field));
        assertThatThrownBy(() -> as(() -> yearEndChanges.preview(change))).isInstanceOf(RefusedException.class);
    }

    @Test
    void nothingIsChangedWithoutAReason() {
        assertThatThrownBy(
                        () -> run(() -> yearEndChanges.change(change(THIS_YEAR, null, "96", "102", null, "30"), " ")))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Give a reason");
        assertThatThrownBy(() -> run(() -> settingChanges.change(
                        new SettingChange(
                                RuleSetting.CLAIM_IS_LATE_AFTER,
                                LocalDate.of(2023, 10, 2),
                                null,
                                "NEVER",
                                Certainty.SOURCED),
                        "x".repeat(301))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aDoubtfulTariffIsCorrectedForTheOwnClaims() {
        TariffChange four = new TariffChange(
                TariffItem.DENTURE_REPAIR,
                LocalDate.of(2023, 10, 2),
                LocalDate.of(2024, 3, 31),
                new BigDecimal("4"),
                null,
                Certainty.DERIVED);
        Course repair = course(CourseCategory.DENTURE_REPAIR, LocalDate.of(2023, 10, 2));

        assertThat(as(() -> tariffChanges.preview(four)))
                .first()
                .isEqualTo("Denture repair: 1 UDA now, 4 UDA then, for courses selected by acceptance.");
        run(() -> tariffChanges.change(four, "Letter of the NHSBSA"));

        assertThat(prices.of("QAA").earned(repair).units()).isEqualTo(Uda.of("4"));
        assertThat(prices.of("QBB").earned(repair).units()).isEqualTo(Uda.of("1"));
        assertThat(prices.of("QAA")
                        .earned(course(CourseCategory.DENTURE_REPAIR, LocalDate.of(2024, 4, 1)))
                        .units())
                .isEqualTo(Uda.of("1"));
        assertThat(jdbc.queryForObject(
                        "SELECT reason FROM audit_entry WHERE action = 'activity.tariffChanged'", String.class))
                .isEqualTo("Letter of the NHSBSA");
    }

    @ParameterizedTest(name = "{0}: {1} from {2} to {3}")
    @CsvSource({
        "amount, -1, 2023-10-02, ",
        "amount, 1.00001, 2023-10-02, ",
        "amount, 10001, 2023-10-02, ",
        "validFrom, 1, 2022-03-31, ",
        "validTo, 1, 2023-10-02, 2023-10-01"
    })
    void tariffsThatMakeNoSenseAreRefusedAtTheirField(
            String field, BigDecimal amount, LocalDate from, @Nullable LocalDate to) {
        assertThatThrownBy(() -> run(() -> tariffChanges.change(
                        new TariffChange(TariffItem.BAND_1, from, to, amount, null, Certainty.SOURCED), "Agreed")))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.field())
                        .hasValue(field));
    }

    @Test
    void itemsInPoundsStayInPounds() {
        TariffChange uplifted = new TariffChange(
                TariffItem.UNSCHEDULED,
                LocalDate.of(2026, 4, 1),
                null,
                new BigDecimal("62.00"),
                null,
                Certainty.DOUBTFUL);
        run(() -> tariffChanges.change(uplifted, "If the uplift reaches it"));

        assertThat(as(rules::tariffs))
                .filteredOn(Tariff::own)
                .singleElement()
                .returns(Money.of("62"), Tariff::pounds)
                .returns(Money.of("15"), Tariff::guaranteed)
                .returns(Certainty.DOUBTFUL, Tariff::certainty);
    }

    @Test
    void anOpenQuestionGetsAnOwnAnswer() {
        SettingChange never = new SettingChange(
                RuleSetting.CLAIM_IS_LATE_AFTER,
                LocalDate.of(2023, 10, 2),
                LocalDate.of(2023, 12, 31),
                "NEVER",
                Certainty.SOURCED);

        assertThat(as(() -> settingChanges.preview(never))).first().asString().contains("62 days now, Never then");
        run(() -> settingChanges.change(never, "System failure of the NHSBSA"));

        assertThat(as(rules::settings)).filteredOn(SettingAnswer::own).hasSize(1);
        assertThatThrownBy(() -> run(() -> settingChanges.change(
                        new SettingChange(
                                RuleSetting.CLAIM_IS_LATE_AFTER,
                                LocalDate.of(2023, 10, 2),
                                null,
                                "soon",
                                Certainty.SOURCED),
                        "Agreed")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Write a span such as 62 days or 2 months, or never.");
    }

    @ParameterizedTest(name = "{0}: {1} after {3}")
    @CsvSource({
        "INCOMPLETE_COURSE_EARNS, nothing, NOTHING, Band claimed",
        "NEW_PATIENT_PREMIUM_FOR_URGENT, yes, YES, No",
        "COURSES_ABOVE_REQUIREMENT, paid, PAID, Not paid"
    })
    void whatIsFromMemoryOrDoubtfulIsPreviewedAndRecordedWhenItIsAnswered(
            RuleSetting setting, String typed, String kept, String before) {
        SettingChange change = new SettingChange(setting, LocalDate.of(2026, 4, 1), null, typed, Certainty.SOURCED);

        assertThat(as(() -> settingChanges.preview(change)))
                .first()
                .asString()
                .startsWith(setting.question() + ": " + before + " now, " + RuleSetting.inWords(kept) + " then.");
        run(() -> settingChanges.change(change, "Letter"));

        assertThat(as(rules::settings))
                .filteredOn(SettingAnswer::own)
                .singleElement()
                .returns(kept, SettingAnswer::answer);
        assertThat(jdbc.queryForMap("SELECT * FROM audit_entry WHERE action = 'activity.ruleSettingChanged'"))
                .containsEntry("before_state", before)
                .containsEntry("reason", "Letter");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "YEARS;*,2020/21,2021/22,96,100,102,,30,yes,Sourced,",
                "TARIFFS;*,Band 2,2006-04-01,2022-11-24,Acceptance,3,,0.00,1,Sourced,",
                "TARIFFS;*,Unscheduled care,2026-04-01,,Acceptance,,60.00,15.00,1,Sourced,",
                "SETTINGS;2016-04-01,2017-03-31,Completion,Sourced,",
                "PATIENT_CHARGES;2020-12-14,23.80,65.20,282.80,Sourced,",
                "LEAST_VALUES;2024-04-01,28.00,4.64,29.30,Sourced,"
            })
    void everyTableIsAFileForSpreadsheets(ActivityRuleExports.Table table, String row) throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        SignIn.as(admin);
        exports.write(table, DeliveryExports.Format.CSV, csv);
        exports.write(table, DeliveryExports.Format.XLSX, workbook);

        assertThat(csv.toString(StandardCharsets.UTF_8)).contains(row);
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook.toByteArray()))) {
            assertThat(read.getSheetAt(0).getPhysicalNumberOfRows()).isGreaterThan(3);
        }
    }

    @Test
    void onlyAdministratorsChangeRulesAndProvidersDoNotReadThem() {
        SignedInUser lead = people.register("lead", Organisation.commissioner("QAA"), Role.RECOVERY_LEAD);
        SignedInUser provider = people.register("provider", Organisation.provider("P1000000001"), Role.PROVIDER);
        YearEndChange change = change(THIS_YEAR, null, "90", "102", null, "30");

        assertThat(SignIn.as(lead, rules::yearEndRules)).isNotEmpty();
        for (SignedInUser user : new SignedInUser[] {lead, provider}) {
            assertThatThrownBy(() -> SignIn.run(user, () -> yearEndChanges.change(change, "No right")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> SignIn.as(provider, rules::tariffs)).isInstanceOf(AccessDeniedException.class);
    }

    private <T> T as(Supplier<T> work) {
        return SignIn.as(admin, work);
    }

    private void run(Runnable work) {
        SignIn.run(admin, work);
    }

    private static YearEndChange change(
            FinancialYear first,
            @Nullable FinancialYear last,
            String recovery,
            String credit,
            @Nullable String paid,
            String review) {
        return new YearEndChange(
                first,
                last,
                new BigDecimal(recovery),
                new BigDecimal(credit),
                paid == null ? null : new BigDecimal(paid),
                new BigDecimal(review));
    }

    private static Course course(CourseCategory category, LocalDate day) {
        int at = (int) day.toEpochDay();
        return new Course(category, at, at, Course.NO_DAY, at, 0, 0, 0, false, false, false, 0, new BigDecimal("30"));
    }

    private static YearFigures year(String delivered) {
        return new YearFigures(
                THIS_YEAR, Uda.of("10000"), Money.of("300000"), Uda.of(delivered), Uda.ZERO, Uda.ZERO, Uda.ZERO);
    }
}
