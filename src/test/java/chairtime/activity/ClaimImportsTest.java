package chairtime.activity;

import static chairtime.activity.ClaimFixture.claims;
import static chairtime.activity.ClaimFixture.ended;
import static chairtime.activity.ClaimFixture.reasons;
import static chairtime.activity.ClaimFixture.send;
import static chairtime.activity.ContractorMonthFixture.LEAD;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.FinancialYear;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ChairtimeTest
class ClaimImportsTest {

    static final String ONE = "1000000001";
    static final String TWO = "1000000002";
    static final String NEIGHBOURS = "1000000003";

    @Autowired
    ClaimImports imports;

    @Autowired
    ClaimImportHistory history;

    @Autowired
    ClaimMappings mappings;

    @Autowired
    ClaimedUnits claimed;

    @Autowired
    ContractorMonthImports months;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void contracts() {
        aMonth("202306")
                .contract("QAA", ONE, "10000", "700")
                .contract("QAA", TWO, "5000", "300")
                .contract("QBB", NEIGHBOURS, "5000", "300")
                .importedBy(months);
    }

    @Test
    void claimsAreStoredAndTheirUnitsPostedByBothMonths() {
        ClaimImport ended = claims().bandOne(ONE, "A1")
                .bandOne(ONE, "A2")
                .bandThree(TWO, "A1", 0, "NEW")
                .importedBy(imports, history);

        assertThat(ended.state()).isEqualTo(ClaimImportState.CURRENT);
        assertThat(ended.rowsStored()).isEqualTo(3);
        assertThat(ended.units().units()).isEqualByComparingTo("14");
        assertThat(claimed.completedIn(new FinancialYear(2023), List.of(ONE, TWO)))
                .extracting(row -> row.contractNumber() + " " + row.treatmentMonth() + " " + row.scheduleMonth() + " "
                        + row.units().units())
                .containsExactlyInAnyOrder(ONE + " 2023-05 2023-06 2.0000", TWO + " 2023-05 2023-06 12.0000");
        assertThat(claimed.completedIn(new FinancialYear(2022), List.of(ONE, TWO)))
                .isEmpty();
        assertThat(jdbc.queryForObject(
                        "SELECT summary FROM audit_entry WHERE action = 'activity.claimsImported'", String.class))
                .contains("3 stored", "14.0000 UDA");
    }

    @Test
    void bandTwoEarnsByWhatWasTreatedAndByTheDayOfAcceptance() {
        claims().line(ONE + ",B2A,2023-05-02,2023-05-16,2023-05-17,2023-06,2,,,2,,,,,")
                .line(ONE + ",B2B,2023-05-02,2023-05-16,2023-05-17,2023-06,9150-2,,,3,,,,,")
                .line(ONE + ",B2C,2023-05-02,2023-05-16,2023-05-17,2023-06,2,,,,1,,,,")
                .line(ONE + ",OLD,2022-11-24,2022-12-16,2022-12-17,2023-01,2,,,3,1,,,,")
                .importedBy(imports, history);

        assertThat(jdbc.queryForList("SELECT units FROM activity_claim ORDER BY claim_reference", BigDecimal.class))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("3"), new BigDecimal("5"), new BigDecimal("7"), new BigDecimal("3"));
    }

    @Test
    void lateClaimsFoundationDentistsAndFlexibleCommissioningAddNothingToDelivery() {
        ClaimImport ended = claims().line(ONE + ",LATE,2023-04-02,2023-04-16,2023-09-17,2023-09,1,,,,,,,,25.80")
                .line(ONE + ",FOUND,2023-05-02,2023-05-16,2023-05-17,2023-06,3,,,,,Y,,,")
                .line(ONE + ",FLEX,2023-05-02,2023-05-16,2023-05-17,2023-06,3,,,,,,,3,")
                .line(ONE + ",AFTER,2022-03-02,2022-03-16,2022-03-17,2022-07,3,,,,,,,,")
                .line(ONE + ",LAST,2022-03-02,2022-03-16,2022-03-17,2022-06,3,,,,,,,,")
                .importedBy(imports, history);

        assertThat(ended.units().units()).isEqualByComparingTo("12");
        assertThat(jdbc.queryForMap("SELECT SUM(claims) claims, SUM(late) late, SUM(after_year) after_year,"
                        + " SUM(units) units, SUM(units_foundation) foundation, SUM(units_flexible) flexible,"
                        + " SUM(patient_charges) charges FROM activity_claim_month"))
                .hasToString("{claims=5, late=1, after_year=1, units=12.0000, foundation=12.0000, flexible=12.0000,"
                        + " charges=25.80}");
    }

    @Test
    void everyRowThatCannotBeUsedIsLeftOutWithItsReasonAndTheRestKept() throws IOException {
        String good = ",2023-05-02,2023-05-16,2023-05-17,2023-06,1,,,,,,,,";
        ClaimImport ended = claims().bandOne(ONE, "GOOD")
                .line("1000000099,A" + good)
                .line(NEIGHBOURS + ",A" + good)
                .line("12,A" + good)
                .line(ONE + ",this reference is too long" + good)
                .line(ONE + ",A,2023-05-16,2023-05-02,2023-05-17,2023-06,1,,,,,,,,")
                .line(ONE + ",A,2023-05-02,2023-05-16,2023-05-17,2023-04,1,,,,,,,,")
                .line(ONE + ",A,2023-05-02,2023-05-16,2023-05-15,2023-06,1,,,,,,,,")
                .line(ONE + ",A,2023-05-02,2023-02-30,2023-05-17,2023-06,1,,,,,,,,")
                .line(ONE + ",A,2023-05-02,,2023-05-17,2023-06,1,,,,,,,,")
                .line(ONE + ",A,2024-05-02,2024-05-16,2024-05-17,2024-06,1,,,,,,,,")
                .line(ONE + ",A,2023-05-02,2023-05-16,2023-05-17,2023-06,9,,,,,,,,")
                .line(ONE + ",A,2023-05-02,2023-05-16,2023-05-17,2023-06,1,N/A,,,,,,,")
                .line(ONE + ",A,2023-05-02,2023-05-16,2023-05-17,2023-06,1,,PERHAPS,,,,,,")
                .line(ONE + ",A,2023-05-02,2023-05-16,2023-05-17,2023-06,1,,,N/A,,,,,")
                .line(ONE + ",A,2023-05-02,2023-05-16,2023-05-17,2023-06,1,,,,,MAYBE,,,")
                .line(ONE + ",A,2023-05-02,2023-05-16,2023-05-17,2023-06,1,,,,,,,7,")
                .line(ONE + ",A,2023-05-02,2023-05-16,2023-05-17,2023-06,1,,,,,,,,-5")
                .line(ONE + ",A,2023-05-02")
                .importedBy(imports, history);

        assertThat(reasons(history, ended))
                .containsExactly(
                        "3 UNKNOWN_CONTRACT",
                        "4 OTHER_COMMISSIONER",
                        "5 CONTRACT_NUMBER",
                        "6 CLAIM_REFERENCE",
                        "7 DATES_REVERSED",
                        "8 SCHEDULE_TOO_EARLY",
                        "9 RECEIVED_TOO_EARLY",
                        "10 COMPLETION_DATE",
                        "11 NOT_COMPLETED",
                        "12 IN_THE_FUTURE",
                        "13 TREATMENT_CATEGORY",
                        "14 RESUBMISSION",
                        "15 CLAIM_KIND",
                        "16 TREATED",
                        "17 YES_OR_NO",
                        "18 FLEXIBLE_COMMISSIONING",
                        "19 PATIENT_CHARGE",
                        "20 COLUMNS");
        assertThat(ended.rowsRead()).isEqualTo(19);
        assertThat(ended.rowsRejected()).isEqualTo(18);
        assertThat(ended.units().units()).isEqualByComparingTo("1");
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        SignIn.run(LEAD, () -> {
            try {
                history.writeRejections(ended.id(), csv);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(csv.toString(StandardCharsets.UTF_8)).contains("line,reason,fields", "known; import");
    }

    @Test
    void theRowsOfAReasonAreAllCountedAndTheFirstKept() {
        ClaimFixture file = claims().bandOne(ONE, "GOOD");
        for (int row = 0; row < 700; row++) {
            file.line("N/A,A,2023-05-02,2023-05-16,2023-05-17,2023-06,1,,,,,,,,");
        }

        ClaimImport ended = file.importedBy(imports, history);

        assertThat(SignIn.as(LEAD, () -> history.reasons(ended.id())))
                .containsExactly(new ClaimReasonCount(ClaimReason.CONTRACT_NUMBER, 700));
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM activity_claim_rejection", Integer.class))
                .isEqualTo(500);
    }

    @Test
    void aYearAndACountThatAFileNamesAreHeldAgainstItsRows() {
        String head = "Contract number;Claim reference;Acceptance date;Completion date;Received date;Schedule month;"
                + "Treatment category;Financial year;Claim count\r\n";
        String row = ";02/05/2023;16/05/2023;17/05/2023;202306;1;";
        ClaimImport ended = ended(
                history,
                send(
                        imports,
                        (head + ONE + ";A" + row + "2023/24;1\r\n" + ONE + ";B" + row + "2022/23;1\r\n" + ONE + ";C"
                                        + row + "2023/24;2\r\n" + "\"" + ONE + "\" ; \"A\"" + row
                                        + "2023/24;-1\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8)));

        assertThat(reasons(history, ended)).containsExactly("3 WRONG_YEAR", "4 CLAIM_COUNT");
        assertThat(ended.rowsStored()).isEqualTo(2);
        assertThat(ended.units().units()).as("-1 takes the claim back").isEqualByComparingTo("0");
    }

    @Test
    void aByteOrderMarkAndAnotherCharacterSetDoNotMatter() {
        String text = claims().bandOne(ONE, "A1").text().replace("PATIENT_CHARGE", "PATIENT_CHARGE,Café");
        byte[] marked = ("\uFEFF" + text.replace("25.80", "£25.80,x")).getBytes(StandardCharsets.UTF_8);
        byte[] western = text.replace("25.80", "£25.80,y").getBytes(Charset.forName("windows-1252"));

        assertThat(ended(history, send(imports, marked)).rowsRejected()).isZero();
        assertThat(ended(history, send(imports, western)).rowsRejected()).isZero();
        assertThat(jdbc.queryForObject("SELECT SUM(patient_charges) FROM activity_claim_month", BigDecimal.class))
                .isEqualByComparingTo("25.80");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        ClaimFixture file = claims().bandOne(ONE, "A1");
        ClaimImport first = file.importedBy(imports, history);
        ClaimImport again = file.importedBy(imports, history);

        assertThat(again).isEqualTo(first);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM activity_claim_import", Integer.class))
                .isOne();
    }

    @Test
    void aRowThatTheFileHasTwiceCountsOnce() {
        ClaimImport ended = claims().bandOne(ONE, "A1")
                .bandOne(ONE, "A2")
                .bandOne(ONE, "A1")
                .importedBy(imports, history);

        assertThat(ended.rowsRepeated()).isOne();
        assertThat(ended.units().units()).isEqualByComparingTo("2");
    }

    @Test
    void aCutFileIsRefusedWhereItSaysHowLongItWas() {
        ClaimImport whole =
                claims().bandOne(ONE, "A1").bandOne(ONE, "A2").line("TRAILER,2").importedBy(imports, history);
        ClaimImport cut = claims().bandOne(ONE, "A3").line("TRAILER,2").importedBy(imports, history);

        assertThat(whole.state()).isEqualTo(ClaimImportState.CURRENT);
        assertThat(cut.state()).isEqualTo(ClaimImportState.REFUSED);
        assertThat(cut.reason()).contains("has 2 rows, but it has 1");
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM activity_claim", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void aFileThatTellsAboutPatientsIsRefusedAndNothingOfItKept() {
        for (String heading : List.of("NHS number", "Patient surname", "DATE_OF_BIRTH", "patient_id", "Sex")) {
            String file = claims().bandOne(ONE, "A1").text().replace("PATIENT_CHARGE", heading);

            assertThatThrownBy(() -> send(imports, file.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(ImportRefusedException.class)
                    .hasMessageContaining("tells about patients");
        }
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM activity_claim_import", Integer.class))
                .isZero();
    }

    @Test
    void otherHeadingsAreNamedOnceForAllFilesOfTheCommissioner() {
        String file = claims().bandOne(ONE, "A1").text().replace("CLAIM_REFERENCE", "Our ref");
        ClaimImport waiting = ended(history, send(imports, file.getBytes(StandardCharsets.UTF_8)));
        assertThat(waiting.state()).isEqualTo(ClaimImportState.NEEDS_MAPPING);

        Map<ClaimColumn, String> headings = new EnumMap<>(ClaimColumn.class);
        for (ClaimColumn column : ClaimColumn.values()) {
            if (column.required()) {
                headings.put(column, column.name());
            }
        }
        headings.remove(ClaimColumn.CLAIM_REFERENCE);
        assertThatThrownBy(() -> SignIn.run(LEAD, () -> mappings.choose(waiting.id(), headings)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("CLAIM_REFERENCE");
        headings.put(ClaimColumn.CLAIM_REFERENCE, "Our ref");
        SignIn.run(LEAD, () -> mappings.choose(waiting.id(), headings));

        assertThat(ended(history, waiting.id()).state()).isEqualTo(ClaimImportState.CURRENT);
        String next = claims().bandOne(ONE, "A2").text().replace("CLAIM_REFERENCE", "our REF");
        assertThat(ended(history, send(imports, next.getBytes(StandardCharsets.UTF_8)))
                        .state())
                .isEqualTo(ClaimImportState.CURRENT);
    }

    @Test
    void anotherCommissionerSeesAndChangesNothingOfIt() {
        ClaimImport ours = claims().bandOne(ONE, "A1").importedBy(imports, history);
        SignedInUser neighbour = SignIn.user(903, "Neighbour", Organisation.commissioner("QBB"), Role.RECOVERY_LEAD);

        assertThatThrownBy(() -> SignIn.as(neighbour, () -> history.find(ours.id())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> SignIn.run(neighbour, () -> imports.undo(ours.id(), "not mine")))
                .isInstanceOf(NotFoundException.class);
        assertThat(SignIn.as(neighbour, () -> history.list(org.springframework.data.domain.PageRequest.of(0, 10))))
                .isEmpty();
    }
}
