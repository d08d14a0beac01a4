package chairtime.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import chairtime.crash.CrashScenario.Step;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the application at one point of the journey after the other, always on the same data: after each restart it
 * stands where it stood, what fell due meanwhile happens, and nothing is lost or doubled.
 */
class CrashIT {

    @TempDir
    Path home;

    private KilledApplication application = new KilledApplication(Path.of(""));

    @BeforeEach
    void onAnEmptyDataDirectory() {
        application = new KilledApplication(home);
    }

    @AfterEach
    void leaveNoServerBehind() throws Exception {
        application.endDatabaseServer();
    }

    @Test
    void theJourneySurvivesEveryKill() throws Exception {
        Map<String, String> afterSeeding = application.run(Step.NEED);
        assertThat(afterSeeding).contains(entry("needs", "0"));
        assertConsistent(afterSeeding);

        Map<String, String> afterNeed = application.run(Step.PUBLISH);
        assertThat(afterNeed)
                .contains(entry("needs", "1"), entry("calls", "0"))
                .containsAllEntriesOf(Map.of("allCalls", afterSeeding.get("allCalls")));

        Map<String, String> afterPublication = application.run(Step.BIDS);
        assertThat(afterPublication)
                .contains(entry("calls", "1"), entry("callStatus", "PUBLISHED"), entry("bids", ""))
                .contains(entry("processes", "1"), entry("timers", "1"), entry("tasks", ""))
                .contains(entry("referral", "OFFERED"), entry("offers", "OPEN"))
                .contains(entry("seats", "1"), entry("explanations", "1"));
        assertConsistent(afterPublication);
        Instant deadline = Instant.parse(afterPublication.get("deadline"));
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> Instant.now()
                .isAfter(deadline));

        assertThat(application.run(Step.OPENING)).isEmpty();

        Map<String, String> afterOpening = application.run(Step.FIRST_SCORES);
        assertThat(afterOpening)
                .contains(entry("callStatus", "OPENED"), entry("bids", "OPENED 6, OPENED 8, OPENED 4"))
                .contains(entry("processes", "1"), entry("timers", "0"))
                .contains(entry("tasks", "userTask_scoreBids,userTask_scoreBids"))
                .contains(entry("referral", "BOOKED"), entry("offers", "BOOKED"), entry("seats", "1"));
        assertConsistent(afterOpening);

        Map<String, String> betweenScores = application.run(Step.APPROVAL);
        assertThat(betweenScores)
                .contains(entry("scores", "15"), entry("tasks", "userTask_scoreBids"), entry("callStatus", "OPENED"));
        assertConsistent(betweenScores);

        assertThat(application.run(Step.LETTERS)).isEmpty();

        Map<String, String> afterEverything = application.run(Step.REST);
        assertThat(afterEverything)
                .contains(entry("callStatus", "AWARDED"), entry("scores", "15,15"), entry("proposals", "APPROVED"))
                .contains(entry("bids", "NOT_AWARDED 6, AWARDED 8, AWARDED 4"), entry("sessions", "12"))
                .contains(entry("processes", "0"), entry("timers", "0"), entry("tasks", ""));
        assertThat(count(afterEverything, "letters") - count(betweenScores, "letters"))
                .isEqualTo(3);
        assertConsistent(afterEverything);
        assertThatEachContractHasOneYearEnd(afterEverything);
    }

    private static void assertThatEachContractHasOneYearEnd(Map<String, String> state) {
        String started = state.get("contractsStarted");
        assertThat(Integer.parseInt(started)).isGreaterThan(3);
        assertThat(state)
                .contains(entry("reviewRuns", "DONE"), entry("yearEnds", started), entry("allYearEnds", started))
                .contains(entry("yearEndProcesses", started), entry("yearEndLetters", started));
        assertThat(state.get("resultsOfRun")).doesNotContain("FAILED", "TO_START");
    }

    private static void assertConsistent(Map<String, String> state) {
        assertThat(state)
                .contains(entry("tasksWithoutWorkItem", "0"), entry("workItemsWithoutTask", "0"))
                .contains(entry("incidents", "0"), entry("jobsWithoutRetries", "0"), entry("seatsGivenTwice", "0"))
                .contains(entry("contracts", "118"), entry("accounts", "18"));
    }

    private static int count(Map<String, String> state, String name) {
        return Integer.parseInt(state.get(name));
    }
}
