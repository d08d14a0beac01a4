package chairtime.activity;

import static chairtime.activity.BackgroundImport.State.FAILED;
import static chairtime.activity.BackgroundImport.State.IMPORTED;
import static chairtime.activity.BackgroundImport.State.REFUSED;
import static chairtime.activity.BackgroundImport.State.RUNNING;
import static chairtime.activity.BackgroundImport.State.UNCHANGED;
import static chairtime.activity.ContractorMonthFixture.LEAD;
import static chairtime.activity.ContractorMonthFixture.aMonth;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import chairtime.platform.RefusedException;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.Screens;
import chairtime.testing.SignIn;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@ChairtimeTest
@ExtendWith(OutputCaptureExtension.class)
class BackgroundImportsTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext spring;

    @Autowired
    BackgroundImports ofTheApplication;

    @Autowired
    ContractorMonthImports imports;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    @TempDir
    Path folder;

    private HeldImports held;
    private BackgroundImports background;

    @BeforeEach
    void importsThatCanBeHeld() {
        held = new HeldImports(imports);
        background = new BackgroundImports(held, currentUser, clock);
    }

    @AfterEach
    void nothingGoesOn() throws InterruptedException {
        held.letGo();
        background.stop();
    }

    @Test
    void whoeverSentAFileSeesHowFarItIsAndWhatBecameOfIt() {
        held.hold();
        Path file = month("202309");

        BackgroundImport sent = start("september.csv", file);

        held.awaitHeld();
        BackgroundImport halfWay = latest().get(0);
        assertThat(halfWay.state()).isEqualTo(RUNNING);
        assertThat(halfWay.number()).isEqualTo(sent.number());
        assertThat(halfWay.step()).isEqualTo("Waiting for other imports");
        assertThat(halfWay.share()).isBetween(0.1, 0.9);
        assertThat(halfWay.startedBy()).isEqualTo("Robin Lead");

        held.letGo();
        BackgroundImport ended = ended(sent);
        assertThat(ended.state()).isEqualTo(IMPORTED);
        assertThat(SignIn.as(LEAD, () -> imports.summary(ended.result())).fileName())
                .isEqualTo("september.csv");
        assertThat(file).doesNotExist();
    }

    @Test
    void aSecondFileWaitsForTheFirst() {
        held.hold();
        BackgroundImport first = start("september.csv", month("202309"));
        held.awaitHeld();

        BackgroundImport same = start("september again.csv", month("202309"));
        BackgroundImport second = start("august.csv", month("202308"));

        assertThat(latest())
                .extracting(BackgroundImport::step)
                .containsExactly("Waiting", "Waiting", "Waiting for other imports");
        held.letGo();
        assertThat(ended(second).state()).isEqualTo(IMPORTED);
        assertThat(ended(same).state()).isEqualTo(UNCHANGED);
        assertThat(ended(first).result()).isEqualTo(ended(same).result());
    }

    @Test
    void otherOrganisationsDoNotSeeItAndOthersMayNotSend() {
        SignedInUser neighbour = SignIn.user(903, "Neighbour", Organisation.commissioner("QBB"), Role.RECOVERY_LEAD);
        ended(start("september.csv", month("202309")));

        assertThat(SignIn.as(neighbour, background::latest)).isEmpty();
        assertThatThrownBy(() -> SignIn.as(ContractorMonthFixture.COMMISSIONER, ofTheApplication::latest))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aFileThatCannotBeUsedIsRefusedWithTheReason() {
        Path wrong = wrong(1);

        BackgroundImport refused = ended(start("wrong.csv", wrong));

        assertThat(refused.state()).isEqualTo(REFUSED);
        assertThat(refused.reason()).contains("column");
        assertThat(wrong).doesNotExist();
    }

    @Test
    void aFailureInsideIsTakenDownOnOneLineAndStoresNothing(CapturedOutput output) {
        for (Throwable fault : List.of(new IllegalStateException("broken"), new NoClassDefFoundError("broken"))) {
            held.failWith(fault);
            Path file = month("202309");

            BackgroundImport failed = ended(start("september\n2023-10-02 ERROR forged.csv", file));

            assertThat(failed.state()).isEqualTo(FAILED);
            assertThat(failed.reason()).isEqualTo("Something went wrong here. Send the file again.");
            assertThat(file).doesNotExist();
        }
        assertThat(output.getAll().lines())
                .anyMatch(line -> line.contains("The import of september_2023-10-02 ERROR forged.csv failed"))
                .noneMatch(line -> line.startsWith("2023-10-02 ERROR forged"));
        assertThat(stored()).isZero();

        held.failWith(null);
        assertThat(ended(start("september.csv", month("202309"))).state()).isEqualTo(IMPORTED);
    }

    @Test
    void stoppingGivesUpWhatIsUnderWayAndWhatWaitsAndStoresNothing() throws Exception {
        held.hold();
        Path running = month("202309");
        Path waiting = month("202308");
        BackgroundImport first = start("september.csv", running);
        BackgroundImport second = start("august.csv", waiting);
        held.awaitHeld();

        CompletableFuture<Void> stopped = CompletableFuture.runAsync(this::stop);
        await().until(() -> isRefused("later.csv"));
        assertThat(stopped).isNotDone();
        held.letGo();
        stopped.join();

        assertThat(List.of(state(first), state(second))).containsExactly(FAILED, FAILED);
        assertThat(stored()).isZero();
        assertThat(jdbc.queryForList("SELECT summary FROM audit_entry", String.class))
                .isEmpty();
        assertThat(Stream.of(running, waiting)).noneMatch(Files::exists);
    }

    @Test
    void manyEndedImportsOfOthersPushNoneOut() {
        held.hold();
        BackgroundImport mine = start("september.csv", month("202309"));
        held.awaitHeld();

        List<BackgroundImport> others = IntStream.range(0, 30)
                .mapToObj(number -> start("wrong " + number + ".csv", wrong(number)))
                .toList();
        assertThat(latest())
                .hasSize(31)
                .last()
                .extracting(BackgroundImport::number)
                .isEqualTo(mine.number());

        held.letGo();
        ended(others.get(29));
        assertThat(latest())
                .hasSize(20)
                .first()
                .extracting(BackgroundImport::number)
                .isEqualTo(others.get(29).number());
    }

    @Test
    void theImportGoesOnWhenThePageIsLeftAndStandsThereWhenItIsOpenedAgain() {
        screens.openFor(spring, LEAD);
        screens.go("delivery/imports");
        BackgroundImport sent = SignIn.as(LEAD, () -> ofTheApplication.start("left behind.csv", month("202309")));
        screens.go("delivery");
        screens.close();

        await().until(() -> SignIn.as(LEAD, ofTheApplication::latest).stream()
                .anyMatch(one -> one.number() == sent.number() && one.state() == IMPORTED));
        screens.openFor(spring, LEAD);
        screens.go("delivery/imports");

        assertThat(_find(ProgressBar.class)).isEmpty();
        _get(Anchor.class, spec -> spec.withText("See what became of left behind.csv"));
    }

    private BackgroundImport start(String name, Path file) {
        return SignIn.as(LEAD, () -> background.start(name, file));
    }

    private List<BackgroundImport> latest() {
        return SignIn.as(LEAD, background::latest);
    }

    private BackgroundImport ended(BackgroundImport sent) {
        await().until(() ->
                latest().stream().noneMatch(one -> one.number() == sent.number() && one.state() == RUNNING));
        return find(sent);
    }

    private BackgroundImport.State state(BackgroundImport sent) {
        return find(sent).state();
    }

    private BackgroundImport find(BackgroundImport sent) {
        return latest().stream()
                .filter(one -> one.number() == sent.number())
                .findFirst()
                .orElseThrow();
    }

    private void stop() {
        try {
            background.stop();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isRefused(String name) {
        try {
            start(name, wrong(99));
            return false;
        } catch (RefusedException stopping) {
            return true;
        }
    }

    private int stored() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM activity_import", Integer.class);
    }

    private Path month(String month) {
        return file(aMonth(month).contract("QAA", "1000000001", "10000", "700").text());
    }

    private Path wrong(int number) {
        return file("not,a,month\n%d,2,3\n".formatted(number));
    }

    private Path file(String text) {
        try {
            return Files.writeString(Files.createTempFile(folder, "sent", ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
