package chairtime.activity;

import static chairtime.activity.ClaimFixture.claims;
import static chairtime.activity.ClaimFixture.ended;
import static chairtime.activity.ContractorMonthFixture.LEAD;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.RefusedException;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which claim of a reference holds does not depend on the order of files, and undoing brings back what was. */
@ChairtimeTest
class ClaimOrderTest {

    private static final String ONE = "1000000001";
    private static final String TWO = "1000000002";
    private static final List<String> ROLL_UPS = List.of(
            "activity_claim_month",
            "activity_claim_contract_month",
            "activity_claim_contract_year",
            "activity_claim_area_month");

    @Autowired
    ClaimImports imports;

    @Autowired
    ClaimImportHistory history;

    @Autowired
    ContractorMonthImports months;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void contracts() {
        aMonth("202306")
                .contract("QAA", ONE, "10000", "700")
                .contract("QAA", TWO, "5000", "300")
                .importedBy(months);
    }

    @Test
    void aReplacementTakesThePlaceOfTheClaimAndADeletionTakesItBack() {
        claims().bandOne(ONE, "A1").bandOne(ONE, "A2").importedBy(imports, history);
        assertThat(units()).isEqualTo("2.0000");

        claims().bandThree(ONE, "A1", 1, "REPLACEMENT").importedBy(imports, history);
        assertThat(units()).isEqualTo("13.0000");

        claims().deletion(ONE, "A1", 2).importedBy(imports, history);
        assertThat(units()).isEqualTo("1.0000");
    }

    @Test
    void newReplacedAndDeletedClaimsInAnyOrderEndInTheSameSums() {
        List<ClaimFixture> files = List.of(
                claims().bandOne(ONE, "A1")
                        .bandOne(ONE, "A2")
                        .bandOne(TWO, "A1")
                        .bandOne(TWO, "A9"),
                claims().bandThree(ONE, "A1", 1, "REPLACEMENT")
                        .bandThree(TWO, "A1", 1, "R")
                        .bandOne(ONE, "A3"),
                claims().deletion(ONE, "A1", 2).bandOne(ONE, "A2").bandThree(ONE, "A3", 0, "NEW"));
        List<String> expected = null;
        for (int[] order : new int[][] {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}) {
            List<ClaimImport> sent = new ArrayList<>();
            for (int file : order) {
                sent.add(files.get(file).importedBy(imports, history));
            }
            List<String> sums = sums();
            assertThat(sums).isNotEmpty();
            expected = expected == null ? sums : expected;
            assertThat(sums).isEqualTo(expected);
            sent.forEach(this::undo);
            assertThat(sums()).isEmpty();
            assertThat(count("activity_claim")).isZero();
        }
    }

    @Test
    void undoingRestoresTheSumsExactlyWhicheverImportIsUndone() {
        Random random = new Random(7);
        List<ClaimImport> standing = new ArrayList<>();
        List<ClaimFixture> files = new ArrayList<>();
        for (int file = 0; file < 5; file++) {
            ClaimFixture claims = claims().bandOne(ONE, "ONLY" + file);
            for (int row = 0; row < 30; row++) {
                String contract = random.nextBoolean() ? ONE : TWO;
                String reference = "R" + random.nextInt(25);
                switch (random.nextInt(4)) {
                    case 0 -> claims.deletion(contract, reference, 1 + random.nextInt(3));
                    case 1 -> claims.bandOne(contract, reference);
                    default -> claims.bandThree(contract, reference, random.nextInt(4), "R");
                }
            }
            files.add(claims);
        }
        files.subList(0, 4).forEach(file -> standing.add(file.importedBy(imports, history)));
        List<String> before = sums();
        ClaimImport last = files.get(4).importedBy(imports, history);
        assertThat(sums()).isNotEqualTo(before);

        undo(last);
        assertThat(sums()).isEqualTo(before);

        undo(standing.get(1));
        List<String> withoutTheSecond = sums();
        files.get(1).importedBy(imports, history);
        assertThat(sums()).isEqualTo(before).isNotEqualTo(withoutTheSecond);
        assertThat(sums()).isEqualTo(reckonedFromTheClaims());
    }

    @Test
    void anUndoneFileMayBeSentAgainAndUndoingNeedsAReason() {
        ClaimFixture file = claims().bandOne(ONE, "A1");
        ClaimImport first = file.importedBy(imports, history);
        assertThatThrownBy(() -> SignIn.run(LEAD, () -> imports.undo(first.id(), " ")))
                .isInstanceOf(RefusedException.class);

        undo(first);
        assertThat(ClaimFixture.find(history, first.id()).reason()).isEqualTo("sent by mistake");
        assertThatThrownBy(() -> undo(first)).isInstanceOf(RefusedException.class);

        ClaimImport again = file.importedBy(imports, history);
        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(units()).isEqualTo("1.0000");
    }

    private void undo(ClaimImport claims) {
        SignIn.run(LEAD, () -> imports.undo(claims.id(), "sent by mistake"));
        assertThat(ended(history, claims.id()).state()).isEqualTo(ClaimImportState.UNDONE);
        org.awaitility.Awaitility.await()
                .until(() -> jdbc.queryForObject(
                                "SELECT COUNT(*) FROM activity_claim WHERE import_id = ?",
                                Integer.class,
                                claims.id().value())
                        == 0);
    }

    private String units() {
        return jdbc.queryForObject("SELECT SUM(units) FROM activity_claim_month", String.class);
    }

    private int count(String table) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
    }

    private List<String> sums() {
        return ROLL_UPS.stream()
                .flatMap(table -> jdbc.queryForList("SELECT * FROM " + table + " ORDER BY 1, 2, 3, 4, 5").stream()
                        .map(row -> table + row))
                .toList();
    }

    /** The same asked of the raw claims, with the database's own means. */
    private List<String> reckonedFromTheClaims() {
        List<String> asked = new ArrayList<>(sums().stream()
                .filter(row -> !row.startsWith("activity_claim_month"))
                .toList());
        asked.addAll(
                0,
                jdbc
                        .queryForList(
                                """
                        SELECT CONVERT(c.contract_number USING ascii) AS contract_number, c.treatment_month,
                               c.schedule_month, c.category, i.commissioner_code,
                               COUNT(*) AS claims, SUM(c.standing = 1) AS late, SUM(c.standing = 2) AS after_year,
                               SUM(c.standing = 6) AS incomplete,
                               SUM(IF(c.standing = 0, c.units, 0)) AS units,
                               SUM(IF(c.standing = 3, c.units, 0)) AS units_foundation,
                               SUM(IF(c.standing = 4, c.units, 0)) AS units_flexible,
                               SUM(IF(c.standing = 0, c.pounds, 0)) AS pounds,
                               SUM(c.patient_charge) AS patient_charges
                        FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY contract_number, claim_reference
                                                           ORDER BY precedence DESC, import_id) AS place
                              FROM activity_claim) c
                        JOIN activity_claim_import i ON i.id = c.import_id
                        WHERE c.place = 1 AND c.standing <> 5
                        GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
                        """)
                        .stream()
                        .map(row -> "activity_claim_month" + row)
                        .toList());
        return asked;
    }
}
