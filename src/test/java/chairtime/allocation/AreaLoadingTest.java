package chairtime.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.allocation.domain.AreaPointRows;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.SignIn;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A postcode directory is loaded row by row, whatever is wrong with some of them. */
@ChairtimeTest
class AreaLoadingTest {

    private static final String HEADER = "\uFEFFpcd,pcds,doterm,oseast1m,lat,long\n";

    @TempDir
    Path folder;

    @Autowired
    AreaLoading loading;

    @Autowired
    AreaPointRows points;

    @Autowired
    AreaPoints areas;

    @Autowired
    AreaPointLoads loads;

    private final List<AreaLoad> shown = new ArrayList<>();

    @BeforeEach
    void anAdministrator() {
        SignIn.as(SignIn.user(99, "admin", ReferralFixture.ICB, Role.ADMIN));
    }

    @Test
    void postcodesAreKeptAndTheMiddleOfEachDistrictIsWorkedOut() throws IOException {
        AreaLoad load = load(HEADER
                + row("NR30 1AA", "52.60", "1.70")
                + row("NR30 1AB", "52.62", "1.74")
                + row("nr1 1aa", "52.63", "1.30"));

        assertThat(load).returns(AreaLoad.State.DONE, AreaLoad::state).returns(3L, AreaLoad::kept);
        assertThat(points.point("NR30 1AB")).contains(new Point(52.62, 1.74));
        assertThat(points.point("NR1 1AA")).isPresent();
        Point middle = points.point("NR30").orElseThrow();
        assertThat(middle.latitude()).isCloseTo(52.61, Offset.offset(1e-9));
        assertThat(middle.longitude()).isCloseTo(1.72, Offset.offset(1e-9));
        assertThat(points.place("NR30 9ZZ", "NR30").point())
                .as("not known itself")
                .isEqualTo(middle);
    }

    @Test
    void whatIsWrongWithARowIsToldWithItsLineAndTheOthersAreKept() throws IOException {
        AreaLoad load = load(HEADER
                + row("NR30 1AA", "52.60", "1.70")
                + row("NOWHERE", "52.60", "1.70")
                + row("NR30 1AB", "1.70", "52.60")
                + row("NR30 1AC", "north", "1.70")
                + row("NR30 1AD", "NaN", "1.70")
                + "NR301AE\n"
                + "NR301AF,NR30 1AF,201203,0,52.60,1.70\n"
                + row("JE2 3AB", "99.999999", "0.000000")
                + row("NR30 1AG", "52.60", "1.70"));

        assertThat(load.kept()).isEqualTo(2);
        assertThat(load.terminated()).as("it has ended").isEqualTo(1);
        assertThat(load.placeless()).isEqualTo(1);
        assertThat(load.wrong()).isEqualTo(5);
        assertThat(load.problems()).extracting(AreaLoad.RowProblem::line).containsExactly(3L, 4L, 5L, 6L, 7L);
        assertThat(load.problems().get(1).sentence()).contains("latitude comes before longitude");
        assertThat(points.point("NR30 1AG")).isPresent();
        assertThat(points.point("NR30 1AF")).isEmpty();
    }

    @Test
    void aFileOfSomethingElseIsRefusedAndChangesNothing() throws IOException {
        assertThat(load("name,age\nAnn,3\n").reason()).startsWith("The first line must name the columns pcds");
        assertThat(load("").reason()).startsWith("The file is empty.");
        assertThat(load(zip("readme.txt", "nothing")).reason()).isEqualTo("There is no CSV file in this ZIP.");
        assertThat(shown).allMatch(load -> load.state() == AreaLoad.State.REFUSED || load.kept() == 0);
        assertThat(points.count()).isZero();
    }

    @Test
    void aZipIsReadAsItIs() throws IOException {
        AreaLoad load = load(zip("Data/ONSPD.csv", HEADER + row("NR30 1AA", "52.60", "1.70")));

        assertThat(load).returns(AreaLoad.State.DONE, AreaLoad::state).returns(1L, AreaLoad::kept);
    }

    @Test
    void whatIsStoppedKeepsWhatWasReadAndIsCompletedByTheSameFile() throws IOException {
        String many = HEADER
                + IntStream.range(0, 12_000)
                        .mapToObj(number -> row(postcode(number), "52.60", "1.70"))
                        .collect(Collectors.joining());

        AreaLoad stopped = load(write(many.getBytes(StandardCharsets.UTF_8)), () -> !shown.isEmpty());
        assertThat(stopped).returns(AreaLoad.State.STOPPED, AreaLoad::state);
        assertThat(stopped.kept()).isEqualTo(5_000);
        assertThat(points.count()).isGreaterThanOrEqualTo(5_000);
        assertThat(shown.get(0).share()).as("progress").isStrictlyBetween(0.0, 1.0);

        AreaLoad complete = load(many);
        assertThat(complete).returns(AreaLoad.State.DONE, AreaLoad::state).returns(12_000L, AreaLoad::kept);
        assertThat(points.point(postcode(11_999))).isPresent();
        assertThat(points.count()).isEqualTo(12_000 + districts());
    }

    @Test
    void aPostcodeThatDoesNotExistIsDoubtedOnlyWhereTheDirectoryIsLoaded() throws IOException {
        load(HEADER + row("NR30 1AA", "52.60", "1.70"));
        SignIn.as(SignIn.user(98, "coordinator", ReferralFixture.ICB, Role.COORDINATOR));

        assertThat(areas.doubtAbout("nr301aa")).isEmpty();
        assertThat(areas.doubtAbout("NR30 9ZZ")).startsWith("Not in the postcode directory");
        assertThat(areas.doubtAbout("NR3 0ZZ")).as("another district").isEmpty();
        assertThat(areas.doubtAbout("nonsense")).isEmpty();
    }

    @Test
    void onlyAdministratorsLoad() {
        SignIn.as(SignIn.user(98, "coordinator", ReferralFixture.ICB, Role.COORDINATOR));
        assertThatThrownBy(() -> loads.start("x.csv", folder.resolve("x"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(loads::stop).isInstanceOf(AccessDeniedException.class);
    }

    private static String row(String postcode, String latitude, String longitude) {
        return postcode.replace(" ", "") + "," + postcode + ",,0," + latitude + "," + longitude + "\n";
    }

    /** NR10 0AA and on: 200 in a sector of two letters, 2,000 in a district. */
    private static String postcode(int number) {
        int letters = number % 400;
        return "NR%d %d%c%c".formatted(10 + number / 4000, number / 400 % 10, 'A' + letters / 20, 'A' + letters % 20);
    }

    private static int districts() {
        return 3;
    }

    private AreaLoad load(String text) throws IOException {
        return load(text.getBytes(StandardCharsets.UTF_8));
    }

    private AreaLoad load(byte[] content) throws IOException {
        return load(write(content), () -> false);
    }

    private AreaLoad load(Path file, BooleanSupplier stopping) {
        AreaLoad waiting =
                new AreaLoad("onspd.csv", Instant.EPOCH, "admin", AreaLoad.State.RUNNING, 0, 0, 0, 0, 0, List.of(), "");
        shown.clear();
        loading.run(waiting, file, shown::add, stopping);
        return shown.get(shown.size() - 1);
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("onspd.csv"), content);
    }

    private byte[] zip(String name, String text) throws IOException {
        Path file = folder.resolve("onspd.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return Files.readAllBytes(file);
    }
}
