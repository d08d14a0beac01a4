package chairtime.activity;

import static chairtime.activity.ClaimFixture.claims;
import static chairtime.activity.ContractorMonthFixture.LEAD;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import chairtime.platform.ui.DataGrid;
import chairtime.platform.ui.Page;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** Claims added up, beside the claims themselves. */
@ChairtimeTest
class ClaimSumsTest {

    private static final String ONE = "1000000001";
    private static final String TWO = "1000000002";
    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final SignedInUser NEIGHBOUR =
            SignIn.user(905, "Alex Auditor", Organisation.commissioner("QBB"), Role.AUDITOR);

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Autowired
    ClaimSums sums;

    @Autowired
    ClaimImports imports;

    @Autowired
    ClaimImportHistory history;

    @Autowired
    ContractorMonthImports months;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void someClaims() {
        aMonth("202306")
                .contract("QAA", ONE, "10000", "700")
                .contract("QAA", TWO, "5000", "300")
                .importedBy(months);
        claims().bandOne(ONE, "A1")
                .bandOne(ONE, "A2")
                .bandThree(TWO, "A1", 0, "NEW")
                .line(ONE + ",LATE,2023-04-02,2023-04-16,2023-09-17,2023-09,1,,,,,,,,25.80")
                .line(ONE + ",FOUND,2023-05-02,2023-05-16,2023-05-17,2023-06,3,,,,,Y,,,")
                .line(TWO + ",FLEX,2023-05-02,2023-05-16,2023-05-17,2023-06,3,,,,,,,3,")
                .line(ONE + ",AFTER,2022-03-02,2022-03-16,2022-03-17,2022-07,3,,,,,,,,")
                .importedBy(imports, history);
    }

    @Test
    void byMonthTheyStandInTheOrderOfTheYear() {
        List<ClaimSum> found = all(ClaimGrouping.MONTH);

        assertThat(found).extracting(ClaimSum::key).containsExactly("2023-04", "2023-05");
        assertThat(found.get(0))
                .returns(1L, ClaimSum::claims)
                .returns(1L, ClaimSum::late)
                .returns(Uda.ZERO, ClaimSum::units);
        assertThat(found.get(1))
                .isEqualTo(new ClaimSum(
                        "2023-05",
                        "",
                        5,
                        0,
                        0,
                        0,
                        Uda.of("14"),
                        Uda.of("12"),
                        Uda.of("12"),
                        Money.ZERO,
                        Money.of("358.40")));
    }

    @Test
    void byCategoryAndContractTheMostUnitsComeFirst() {
        assertThat(all(ClaimGrouping.CATEGORY))
                .extracting(sum -> sum.key() + " " + sum.name() + " " + sum.claims())
                .containsExactly("9150-3 Band 3 3", "9150-1 Band 1 3");
        assertThat(all(ClaimGrouping.CONTRACT))
                .extracting(sum -> sum.key() + " " + sum.name() + " " + sum.claims())
                .containsExactly(TWO + " Practice 0002 2", ONE + " Practice 0001 4");
    }

    @Test
    void byYearEveryYearStandsWhicheverIsChosen() {
        assertThat(all(ClaimGrouping.YEAR))
                .extracting(sum -> sum.key() + " " + sum.claims() + " " + sum.afterYear())
                .containsExactly("2021/22 1 1", "2023/24 6 0");
    }

    @Test
    void everySumIsWhatTheClaimsAddUpTo() {
        Uda counted =
                Uda.of(jdbc.queryForObject("SELECT SUM(units) FROM activity_claim WHERE standing = 0", String.class));
        for (ClaimGrouping by : ClaimGrouping.values()) {
            assertThat(all(by).stream().map(ClaimSum::units).reduce(Uda.ZERO, Uda::plus))
                    .as(by.label())
                    .isEqualTo(counted);
        }
    }

    @Test
    void contractsAreFoundAndPagedByTheDatabase() {
        ClaimSumFilter found = new ClaimSumFilter(ClaimGrouping.CONTRACT, YEAR, "practice 0001");
        ClaimSumFilter any = new ClaimSumFilter(ClaimGrouping.CONTRACT, YEAR, "");

        SignIn.run(LEAD, () -> {
            assertThat(sums.count(found)).isOne();
            assertThat(sums.page(found, PageRequest.of(0, 10)))
                    .extracting(ClaimSum::key)
                    .containsExactly(ONE);
            assertThat(sums.page(any, PageRequest.of(1, 1)))
                    .extracting(ClaimSum::key)
                    .containsExactly(ONE);
        });
    }

    @Test
    void anotherCommissionerSeesNoneOfThem() {
        SignIn.run(NEIGHBOUR, () -> {
            for (ClaimGrouping by : ClaimGrouping.values()) {
                assertThat(sums.count(new ClaimSumFilter(by, YEAR, "")))
                        .as(by.label())
                        .isZero();
            }
        });
    }

    @Test
    void thePageOpensFromTheYearToItsContracts() {
        screens.openFor(spring, LEAD);
        screens.go("delivery/claims/sums?by=YEAR");
        DataGrid<ClaimSum> years = grid();
        assertThat(_size(years)).isEqualTo(2);

        _clickItem(years, 1);
        assertThat(_get(grid(), 1).key()).isEqualTo("2023-05");

        _clickItem(grid(), 1);
        assertThat(_get(grid(), 0).key()).isEqualTo(TWO);
        assertThat(new String(screens.download("Download CSV"), StandardCharsets.UTF_8))
                .contains("Contract,Name,Claims", TWO + ",Practice 0002,2,0,0,0,12");

        _clickItem(grid(), 0);
        assertThat(_get(Page.class).title()).contains("Practice 0002");
    }

    private List<ClaimSum> all(ClaimGrouping by) {
        return SignIn.as(LEAD, () -> sums.page(new ClaimSumFilter(by, YEAR, ""), PageRequest.of(0, 100)));
    }

    @SuppressWarnings("unchecked")
    private static DataGrid<ClaimSum> grid() {
        return _get(DataGrid.class);
    }
}
