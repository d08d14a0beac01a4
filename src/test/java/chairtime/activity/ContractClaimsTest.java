package chairtime.activity;

import static chairtime.activity.ClaimFixture.claims;
import static chairtime.activity.ContractorMonthFixture.LEAD;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.FinancialYear;
import chairtime.platform.NotFoundException;
import chairtime.platform.TreatmentMonth;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every figure of claims opens to the rows behind it. */
@ChairtimeTest
class ContractClaimsTest {

    static final String ONE = "1000000001";
    static final YearMonth MAY = YearMonth.of(2023, 5);
    static final YearMonth JUNE = YearMonth.of(2023, 6);

    @Autowired
    ContractClaims contractClaims;

    @Autowired
    ContractClaimExports exports;

    @Autowired
    ContractStories stories;

    @Autowired
    SourceDifferences differences;

    @Autowired
    ClaimImports imports;

    @Autowired
    ClaimImportHistory history;

    @Autowired
    ContractorMonthImports months;

    @Autowired
    JdbcTemplate jdbc;

    private ClaimImport first;
    private ClaimImport second;

    @BeforeEach
    void claimsOfEveryStanding() {
        aMonth("202305")
                .contract("QAA", ONE, "10000", "10")
                .contract("QAA", "1000000002", "10000", "700")
                .importedBy(months);
        first = claims().bandOne(ONE, "COUNTS")
                .bandOne(ONE, "REPLACED")
                .bandOne(ONE, "DELETED")
                .line(ONE + ",LATE,2023-04-02,2023-05-01,2023-09-17,2023-09,1,,,,,,,,25.80")
                .line(ONE + ",FOUND,2023-05-02,2023-05-16,2023-05-17,2023-06,3,,,,,Y,,,")
                .line(ONE + ",FLEX,2023-05-02,2023-05-16,2023-05-17,2023-06,3,,,,,,,3,")
                .line(ONE + ",AFTER,2022-03-02,2022-03-16,2022-03-17,2022-07,3,,,,,,,,")
                .bandOne("1000000002", "OTHER")
                .importedBy(imports, history);
        second = claims().bandThree(ONE, "REPLACED", 1, "REPLACEMENT")
                .deletion(ONE, "DELETED", 1)
                .importedBy(imports, history);
    }

    @Test
    void theSumsOfAMonthAreTheFigureOfTheContractsPage() {
        ClaimTotals may = sums(ClaimFilter.of(ONE).completedIn(MAY));

        StoryMonth shown = SignIn.as(LEAD, () -> stories.story(ONE, new FinancialYear(2023)))
                .orElseThrow()
                .months()
                .get(1);
        assertThat(shown.month()).isEqualTo(TreatmentMonth.of(2023, 5));
        assertThat(may.units()).isEqualTo(shown.claimed());
        assertThat(may.units().units()).isEqualByComparingTo("13");
        assertThat(SignIn.as(LEAD, () -> contractClaims.months(ONE, new FinancialYear(2023))))
                .filteredOn(row -> row.month().equals(MAY))
                .extracting(ClaimedByMonth::completed)
                .containsExactly(may);
        assertThat(may.claims()).isEqualTo(5);
        assertThat(may.late()).isOne();
        assertThat(may.foundation().units()).isEqualByComparingTo("12");
        assertThat(may.flexible().units()).isEqualByComparingTo("12");
        assertThat(may.charges()).hasToString("£358.40");
    }

    @Test
    void theSumsOfAPayScheduleAreThoseOfTheRollUpAndOfTheDifference() {
        for (ClaimedByMonth month : SignIn.as(LEAD, () -> contractClaims.months(ONE, new FinancialYear(2023)))) {
            assertThat(sums(ClaimFilter.of(ONE).scheduledIn(month.month()))).isEqualTo(month.scheduled());
        }
        SourceComparison compared = SignIn.as(LEAD, () -> differences.compare(ONE, TreatmentMonth.of(2023, 5)));
        assertThat(compared.parts()).hasSize(2).allSatisfy(part -> {
            ClaimTotals behind = sums(ClaimFilter.of(ONE).completedIn(MAY).scheduledIn(part.scheduleMonth()));
            assertThat(behind.units()).isEqualTo(part.units());
            assertThat(behind.claims()).isEqualTo(part.claims());
        });
    }

    @Test
    void eachStandingIsFoundByItself() {
        assertThat(found(ClaimStanding.COUNTED)).containsExactly("COUNTS", "REPLACED");
        assertThat(found(ClaimStanding.LATE)).containsExactly("LATE");
        assertThat(found(ClaimStanding.AFTER_YEAR)).containsExactly("AFTER");
        assertThat(found(ClaimStanding.FOUNDATION_DENTIST)).containsExactly("FOUND");
        assertThat(found(ClaimStanding.FLEXIBLE)).containsExactly("FLEX");
        assertThat(found(ClaimStanding.REPLACED)).containsExactly("REPLACED");
        assertThat(found(ClaimStanding.DELETED)).containsExactly("DELETED");
        assertThat(found(ClaimStanding.DELETION)).containsExactly("DELETED");
        assertThat(claim("REPLACED", ClaimStanding.REPLACED).holder())
                .isEqualTo(new Claim.FileRow(second.id(), "claims.csv", 2));
    }

    @Test
    void theListIsFilteredSortedAndPagedByTheDatabase() {
        ClaimFilter all = ClaimFilter.of(ONE);

        assertThat(SignIn.as(LEAD, () -> contractClaims.count(all))).isEqualTo(9);
        assertThat(SignIn.as(LEAD, () -> contractClaims.count(all.file(second.id()))))
                .isEqualTo(2);
        assertThat(SignIn.as(LEAD, () -> contractClaims.count(all.category(CourseCategory.BAND_3))))
                .isEqualTo(4);
        assertThat(SignIn.as(
                        LEAD,
                        () -> contractClaims.page(
                                all.completedIn(MAY),
                                PageRequest.of(1, 2, Sort.by("units").descending()))))
                .extracting(Claim::reference)
                .containsExactly("REPLACED", "COUNTS");
        assertThat(SignIn.as(LEAD, () -> history.contracts(first.id(), PageRequest.of(0, 10))))
                .extracting(row -> row.number() + " " + row.rows())
                .containsExactly(ONE + " 7", "1000000002 1");
    }

    @Test
    void readingAContractUsesTheKeyThatBeginsWithIt() {
        assertThat(jdbc.queryForList("EXPLAIN SELECT COUNT(*) FROM activity_claim c"
                                + " WHERE c.contract_number = '1000000001' AND c.treatment_month = 24280")
                        .get(0))
                .containsEntry("key", "PRIMARY")
                .containsEntry("key_len", "10");
    }

    @Test
    void aClaimSaysHowItsFigureWasMade() {
        ClaimExplanation counts = explain(claim("COUNTS", ClaimStanding.COUNTED));
        ClaimExplanation late = explain(claim("LATE", ClaimStanding.LATE));
        ClaimExplanation replaced = explain(claim("REPLACED", ClaimStanding.REPLACED));

        assertThat(counts.figure()).isEqualTo("1 UDA");
        assertThat(facts(counts))
                .anyMatch(
                        fact -> fact.startsWith("Tariff|Band 1: 1 UDA|Selected by acceptance on 2 May 2023; holds from"
                                + " 1 Apr 2006. NHSBSA"))
                .anyMatch(fact -> fact.startsWith("Treatment month|May 2023|Completed on 16 May 2023"))
                .anyMatch(fact -> fact.startsWith("Two-month rule|Received 1 days after completion"))
                .anyMatch(fact -> fact.startsWith("How it counts|Counts|"))
                .anyMatch(fact -> fact.startsWith("Where it stands|claims.csv, line 2|Imported "))
                .noneMatch(fact -> fact.startsWith("Priced by rows that have changed"));
        assertThat(facts(late)).anyMatch(fact -> fact.contains("139 days after completion"));
        assertThat(facts(replaced)).anyMatch(fact -> fact.startsWith("In its place|claims.csv, line 2|"));
        assertThat(facts(explain(claim("DELETED", ClaimStanding.DELETION))))
                .noneMatch(fact -> fact.startsWith("Tariff"));
    }

    @Test
    void thePracticeSeesItsOwnContractsOnlyAndOthersNothing() {
        ClaimFilter own = ClaimFilter.of(ONE);
        SignedInUser practice = SignIn.user(905, "Practice", provider(ONE), Role.PROVIDER);
        assertThat(SignIn.as(practice, () -> contractClaims.count(own))).isEqualTo(9);

        Claim one = claim("COUNTS", ClaimStanding.COUNTED);
        for (SignedInUser other : List.of(
                SignIn.user(906, "Other practice", provider("1000000002"), Role.PROVIDER),
                SignIn.user(907, "Neighbour", Organisation.commissioner("QBB"), Role.RECOVERY_LEAD))) {
            assertThatThrownBy(() -> SignIn.as(other, () -> contractClaims.page(own, PageRequest.of(0, 9))))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> SignIn.as(other, () -> contractClaims.sums(own)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> SignIn.as(other, () -> contractClaims.months(ONE, new FinancialYear(2023))))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> SignIn.as(other, () -> contractClaims.explain(one)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> SignIn.as(other, () -> file(own))).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void theListIsAFileForSpreadsheets() {
        assertThat(SignIn.as(LEAD, () -> file(ClaimFilter.of(ONE).standing(ClaimStanding.REPLACED))))
                .contains("REPLACED", "Replaced by another row", "claims.csv, line 2")
                .doesNotContain("COUNTS");
    }

    private String file(ClaimFilter filter) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            exports.write(filter, DeliveryExports.Format.CSV, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Organisation provider(String contract) {
        return Organisation.provider(jdbc.queryForObject(
                "SELECT provider_code FROM activity_contract WHERE number = ?", String.class, contract));
    }

    private ClaimTotals sums(ClaimFilter filter) {
        return SignIn.as(LEAD, () -> contractClaims.sums(filter));
    }

    private List<String> found(ClaimStanding standing) {
        return SignIn.as(LEAD, () -> contractClaims.page(ClaimFilter.of(ONE).standing(standing), PageRequest.of(0, 20)))
                .stream()
                .peek(claim -> assertThat(claim.standing()).isEqualTo(standing))
                .map(Claim::reference)
                .toList();
    }

    private Claim claim(String reference, ClaimStanding standing) {
        return SignIn.as(LEAD, () -> contractClaims.page(ClaimFilter.of(ONE).standing(standing), PageRequest.of(0, 20)))
                .stream()
                .filter(claim -> claim.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private ClaimExplanation explain(Claim claim) {
        return SignIn.as(LEAD, () -> contractClaims.explain(claim));
    }

    private static List<String> facts(ClaimExplanation explanation) {
        return explanation.facts().stream()
                .map(fact -> fact.what() + "|" + fact.value() + "|" + fact.rule())
                .toList();
    }
}
