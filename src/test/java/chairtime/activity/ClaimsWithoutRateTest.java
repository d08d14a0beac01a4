package chairtime.activity;

import static chairtime.activity.ContractorMonthFixture.aMonth;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.LondonTime;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.TestClock;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A contract with a target of zero has no rate, so that pounds cannot be turned into units. */
@ChairtimeTest
class ClaimsWithoutRateTest {

    private static final String CONTRACT = "1000000001";

    @Autowired
    ContractorMonthImports months;

    @Autowired
    ClaimImports imports;

    @Autowired
    ClaimImportHistory history;

    @Autowired
    TestClock clock;

    @Test
    void claimsPaidInPoundsAreLeftOutWithTheReasonAndTheOthersAreKept() {
        clock.set(LondonTime.instantOf(LocalDateTime.of(2026, 10, 5, 9, 0)));
        aMonth("202605").contract("QAA", CONTRACT, "0", "0").importedBy(months);

        ClaimImport claims = ClaimFixture.claims()
                .line(CONTRACT + ",A1,2026-05-02,2026-05-16,2026-05-17,2026-06,UNSCHEDULED,,,,,,,,27.90")
                .line(CONTRACT + ",A2,2026-05-02,2026-05-16,2026-05-17,2026-06,1,,,,,,,,27.90")
                .importedBy(imports, history);

        assertThat(ClaimFixture.reasons(history, claims)).containsExactly("2 " + ClaimReason.NO_RATE);
        assertThat(claims.rowsStored()).isEqualTo(1);
    }
}
