package chairtime.bench;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.journey.Browser;
import chairtime.testing.ChildApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a person who is signed in costs the server, in live objects after a full collection. */
class SessionMemoryBench {

    private static final int PEOPLE = 20;
    private static final Pattern TOTAL = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)", Pattern.MULTILINE);

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    Path folder;

    @Test
    void kilobytesPerSignedInBrowserSession() throws Exception {
        try (ChildApplication application = ChildApplication.start(
                folder.resolve("output.txt"),
                ChildApplication.freePort(),
                Map.of("CHAIRTIME_DATA_DIR", folder.resolve("data").toString()),
                "--spring.profiles.active=demo")) {
            application.awaitUp();
            signIn(application);
            BROWSER.visitor(application.address()).open("login");

            long before = liveBytes(application);
            for (int i = 0; i < PEOPLE; i++) {
                BROWSER.visitor(application.address()).open("login");
            }
            long waiting = liveBytes(application);
            for (int i = 0; i < PEOPLE; i++) {
                signIn(application);
            }
            long working = liveBytes(application);

            double visitor = (waiting - before) / 1024.0 / PEOPLE;
            double signedIn = (working - waiting) / 1024.0 / PEOPLE;
            BenchmarkReport.row(
                    "Memory per signed-in browser session, task list open (mean of " + PEOPLE + ")",
                    "%.0f kB".formatted(signedIn),
                    "a session that only shows the sign-in page",
                    "%.0f kB".formatted(visitor),
                    "%.1f times as much".formatted(signedIn / visitor),
                    "–");
            assertThat(signedIn).isPositive();
        }
    }

    private static void signIn(ChildApplication application) {
        BROWSER.signedIn(application.address(), "commissioner", "chairtime-demo")
                .open("tasks");
    }

    private static long liveBytes(ChildApplication application) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(application.handle().pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        Matcher total = TOTAL.matcher(histogram);
        assertThat(total.find()).as(histogram).isTrue();
        return Long.parseLong(total.group(1));
    }
}
