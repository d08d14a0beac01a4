package chairtime.activity;

import static chairtime.activity.ClaimFixture.claims;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.testing.ChairtimeTest;
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
                .contract("QBB", "1000000003", "5000", "300")
                .importedBy(months);
    }

    @Test
    void claimsAreStoredAndTheirUnitsPosted() {
        ClaimImport ended = claims()
                .bandOne(ONE, "A1")
                .bandOne(ONE, "A2")
                .bandThree(TWO, "A1", 0, "NEW")
                .importedBy(imports, history);

        assertThat(ended.reason()).isNull();
        assertThat(ended.state()).isEqualTo(ClaimImportState.CURRENT);
        assertThat(ended.rowsStored()).isEqualTo(3);
        assertThat(ended.units().units()).isEqualByComparingTo("14");
        assertThat(sums()).hasSize(2);
    }

    private List<Map<String, Object>> sums() {
        return jdbc.queryForList("SELECT * FROM activity_claim_month ORDER BY 1, 2, 3, 4");
    }
}
