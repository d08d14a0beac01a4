package chairtime.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.NotFoundException;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@ChairtimeTest
class ReviewRunsTest {

    @Autowired
    ReviewFixture given;

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void peopleAndContracts() {
        given.prepared();
    }

    @Test
    void theDryRunSaysOfEachOwnContractWhatWouldBecomeOfItAndStartsNothing() {
        SignIn.as(given.lead);
        Map<String, ReviewRunLine> lines = given.runs.preview(ReviewKind.MID_YEAR, ReviewFixture.YEAR).stream()
                .collect(Collectors.toMap(line -> line.contract().number(), line -> line));

        assertThat(lines).containsOnlyKeys(ReviewFixture.UNDER, ReviewFixture.OVER, ReviewFixture.BLANK);
        assertThat(lines.get(ReviewFixture.UNDER).result()).isEqualTo(RunResult.TO_START);
        assertThat(lines.get(ReviewFixture.UNDER).percent()).isEqualByComparingTo("28");
        assertThat(lines.get(ReviewFixture.UNDER).reason()).contains("30 %");
        assertThat(lines.get(ReviewFixture.OVER).result()).isEqualTo(RunResult.NOT_NEEDED);
        assertThat(lines.get(ReviewFixture.BLANK).result()).isEqualTo(RunResult.NO_FIGURES);
        assertThat(reviews()).isZero();
    }

    @Test
    void aStartGivesAResultForEachContract() {
        ReviewRunId run = given.startAll();

        assertThat(given.results(run))
                .isEqualTo(Map.of(
                        ReviewFixture.UNDER, RunResult.STARTED,
                        ReviewFixture.OVER, RunResult.NOT_NEEDED,
                        ReviewFixture.BLANK, RunResult.NO_FIGURES));
        assertThat(reviews()).isEqualTo(1);
        ReviewRunView view = SignIn.as(given.auditor, () -> given.runs.find(run));
        assertThat(view.goesOn()).isFalse();
        assertThat(view.share()).isEqualTo(1);
        assertThat(view.startedBy()).isEqualTo("lead");
    }

    @Test
    void aContractWithoutTermsInTheYearIsListedWithTheReasonAndTheRemedy() {
        ContractorMonthFixture.aMonth("202303")
                .contract("QAA", "1000000008", "10000", "9000")
                .contract("QBB", "1000000009", "10000", "9000")
                .importedBy(imports);
        SignIn.as(given.lead);

        assertThat(given.runs.preview(ReviewKind.MID_YEAR, ReviewFixture.YEAR))
                .filteredOn(line -> line.result() == RunResult.NO_TERMS)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.contract().number()).isEqualTo("1000000008");
                    assertThat(line.reason()).contains("No terms hold in 2023/24", "record its terms");
                });
        ReviewRunId run = given.startAll();
        assertThat(given.results(run)).hasSize(4).containsEntry("1000000008", RunResult.NO_TERMS);
    }

    @Test
    void startingTwiceChangesNothing() {
        given.startAll();

        ReviewRunId second = given.startAll();

        assertThat(given.results(second)).containsEntry(ReviewFixture.UNDER, RunResult.ALREADY_THERE);
        assertThat(reviews()).isEqualTo(1);
        assertThat(instances()).isEqualTo(1);
    }

    @Test
    void aSecondClickWhileARunGoesOnFindsThatRun() {
        ReviewRunId first = SignIn.as(given.lead, () -> given.runs.start(ReviewKind.MID_YEAR, ReviewFixture.YEAR));
        ReviewRunId second =
                SignIn.as(given.commissioner, () -> given.runs.start(ReviewKind.MID_YEAR, ReviewFixture.YEAR));

        assertThat(second).isEqualTo(first);
        assertThat(SignIn.as(given.lead, () -> given.runs.find(first)).goesOn()).isTrue();
        given.work();
        assertThat(reviews()).isEqualTo(1);
    }

    @Test
    void aRunThatWasCutOffGoesOnWithWhatIsLeft() {
        ReviewRunId run = given.startAll();
        jdbc.update("UPDATE activity_review_run SET going_on = 'cut off', ended_at = NULL WHERE id = ?", run.value());
        jdbc.update(
                "UPDATE activity_review_run_line SET result = 'TO_START' WHERE run_id = ? AND contract_number = ?",
                run.value(),
                ReviewFixture.OVER);

        given.work();

        assertThat(given.results(run)).containsEntry(ReviewFixture.OVER, RunResult.STARTED);
        assertThat(reviews()).isEqualTo(2);
        assertThat(SignIn.as(given.lead, () -> given.runs.find(run)).goesOn()).isFalse();
    }

    @Test
    void aContractThatCannotBeStartedFailsAloneAndIsTriedAgainByTheNextRun() {
        ReviewRunId run = SignIn.as(given.lead, () -> given.runs.start(ReviewKind.MID_YEAR, ReviewFixture.YEAR));
        jdbc.update(
                "UPDATE activity_review_run_line SET result = 'TO_START', percent = NULL WHERE contract_number = ?",
                ReviewFixture.BLANK);

        given.work();

        assertThat(given.results(run))
                .containsEntry(ReviewFixture.UNDER, RunResult.STARTED)
                .containsEntry(ReviewFixture.BLANK, RunResult.FAILED);
        assertThat(instances()).isEqualTo(1);
    }

    @Test
    void onlyTheOwnCommissionerSeesARunAndOnlyThoseWhoWorkStartOne() {
        ReviewRunId run = given.startAll();

        SignIn.as(given.stranger);
        assertThatThrownBy(() -> given.runs.find(run)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.runs.lines(run, null, "", PageRequest.of(0, 5)))
                .isInstanceOf(NotFoundException.class);
        assertThat(given.runs.latest(ReviewKind.MID_YEAR)).isEmpty();
        SignIn.as(given.finance);
        assertThat(given.runs.count(run, RunResult.STARTED, "0001")).isEqualTo(1);
        assertThatThrownBy(() -> given.runs.start(ReviewKind.MID_YEAR, ReviewFixture.YEAR))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.as(given.practice);
        assertThatThrownBy(() -> given.runs.find(run)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theResultsAndTheDryRunCanBeTakenAway() throws IOException {
        ReviewRunId run = given.startAll();
        SignIn.as(given.lead);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();

        given.runs.export(run, false, csv);
        given.runs.exportPreview(ReviewKind.MID_YEAR, ReviewFixture.YEAR, true, xlsx);

        assertThat(csv.toString(StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith(ReviewFixture.UNDER) && line.contains("Started"));
        assertThat(xlsx.toByteArray()).startsWith('P', 'K');
    }

    private int reviews() {
        return number("SELECT COUNT(*) FROM activity_mid_year_review");
    }

    private int instances() {
        return number("SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE PARENT_ID_ IS NULL");
    }

    private int number(String query) {
        Integer found = jdbc.queryForObject(query, Integer.class);
        return found == null ? 0 : found;
    }
}
