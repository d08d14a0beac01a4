package chairtime.bench;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.testing.ChildApplication;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long people wait for the sign-in page after a restart. */
class StartBench {

    private static final int RESTARTS = 5;

    @TempDir
    Path folder;

    @Test
    void secondsFromStartToAWorkingSignInPage() throws InterruptedException {
        double first = secondsToSignInPage();

        double[] again = new double[RESTARTS];
        for (int i = 0; i < RESTARTS; i++) {
            again[i] = secondsToSignInPage();
        }

        double median = BenchmarkReport.percentile(again, 0.5);
        BenchmarkReport.row(
                "Start to a working sign-in page, existing data directory (median of " + RESTARTS + ")",
                "%.1f s".formatted(median),
                "first start: empty directory, database installed, demonstration seeded",
                "%.1f s".formatted(first),
                "%.1f times faster".formatted(first / median),
                "–");
        assertThat(median).isLessThan(first);
    }

    private double secondsToSignInPage() throws InterruptedException {
        long start = System.nanoTime();
        try (ChildApplication application = ChildApplication.start(
                folder.resolve("output.txt"),
                ChildApplication.freePort(),
                Map.of("CHAIRTIME_DATA_DIR", folder.resolve("data").toString()),
                "--spring.profiles.active=demo")) {
            application.awaitUp();
            assertThat(application.get("/login").statusCode()).isEqualTo(200);
            return (System.nanoTime() - start) / 1e9;
        }
    }
}
