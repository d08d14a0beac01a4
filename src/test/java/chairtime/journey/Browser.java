package chairtime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * A real Chromium for a journey, one for all tests of the class: {@code @RegisterExtension static final Browser
 * BROWSER = new Browser();}. Without a Chromium the journey is skipped, saying so.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private final Set<String> looked = new HashSet<>();
    private @Nullable Playwright playwright;
    private com.microsoft.playwright.@Nullable Browser chromium;
    private Path screenshots = Path.of("target", "screenshots");

    @Override
    public void beforeAll(ExtensionContext context) {
        Path program = program()
                .orElseThrow(() -> new TestAbortedException("No Chromium found: browser journeys are skipped. Install"
                        + " chromium, or name one in CHAIRTIME_CHROMIUM."));
        if (Browser.class.getResource("/META-INF/VAADIN/config/stats.json") == null) {
            throw new IllegalStateException(
                    "The front end is not built: journeys need a build with the frontend.phase of the POM.");
        }
        screenshots = screenshots.resolve(context.getRequiredTestClass().getSimpleName());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(ARGUMENTS));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        windows.forEach(BrowserContext::close);
        windows.clear();
        List<String> found = List.copyOf(findings);
        findings.clear();
        looked.clear();
        assertThat(found).as("pages that are not fit for everyone").isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** A person with a window of their own at that address, not signed in. */
    public Person visitor(String address) {
        if (chromium == null) {
            throw new IllegalStateException("The browser is not registered as an extension");
        }
        BrowserContext window = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setAcceptDownloads(true));
        windows.add(window);
        Page page = window.newPage();
        return new Person(page, address, screenshots, findings, looked);
    }

    /** A person who has signed in through the form. */
    public Person signedIn(String address, String username, String password) {
        Person person = visitor(address);
        person.signIn(username, password);
        return person;
    }

    private static Optional<Path> program() {
        String named = System.getenv("CHAIRTIME_CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> PROGRAMS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
