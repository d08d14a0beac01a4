package chairtime.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import chairtime.procurement.CallId;
import chairtime.procurement.ProcurementFixture;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody leaves the desk while signed in. The browser's clock is moved on; the server's half hour is the real one. */
@ChairtimeTest
class SessionEndJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String SIGNED_OUT = "You were signed out because nothing happened for a while";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    ProcurementFixture given;

    @Autowired
    SessionsOfTheServer sessions;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void peopleHaveAccounts() {
        given.prepared();
    }

    @Test
    void theWarningTellsTheTimeLeftAndStayingKeepsTheSession() {
        Person lead = withAClock("lead").open("delivery?month=2023-09&period=ytd");
        Locator warning = warning(lead);

        lead.page().clock().fastForward("27:50");
        assertThat(warning).isHidden();

        lead.page().clock().fastForward("00:20");
        assertThat(warning).isVisible();
        assertThat(warning)
                .hasAccessibleDescription("For your security you will be signed out in 2 minutes."
                        + " What is neither saved nor sent would be lost.");
        assertThat(warning.locator("[aria-live=assertive]")).containsText("2 minutes");
        assertThat(stay(lead)).isFocused();
        lead.check("session-ends");

        lead.page().clock().fastForward("01:00");
        assertThat(warning.locator("[aria-live=assertive]")).containsText("in 1 minute.");
        lead.page().clock().fastForward("00:40");
        assertThat(warning.locator("[aria-live=assertive]")).containsText("in a few seconds.");

        long before = sessions.lastUse();
        stay(lead).click();
        lead.settled();
        assertThat(warning).isHidden();
        assertThat(sessions.lastUse()).isGreaterThan(before);

        lead.page().clock().fastForward("27:30");
        assertThat(warning).isHidden();
        lead.open("delivery/imports").sees("Import a contractor month");
    }

    @Test
    void anotherWindowAtWorkKeepsTheSessionToo() {
        Person lead = withAClock("lead").open("delivery");
        lead.page().clock().fastForward("28:10");
        assertThat(warning(lead)).isVisible();

        Page second = lead.page().context().newPage();
        second.clock().install();
        second.clock().fastForward("28:10");
        second.navigate(address() + "/needs");

        assertThat(second.getByRole(AriaRole.HEADING).first()).isVisible();
        lead.page().clock().runFor(2_000);
        assertThat(warning(lead)).isHidden();
    }

    @Test
    void afterTheEndSignInSaysWhyAndLeadsBackToThePage() {
        Person lead = withAClock("lead").open("delivery?month=2023-09&period=ytd&text=QAA");
        long signedIn = sessions.ofSomebodySignedIn();

        timePasses(lead);

        lead.sees(SIGNED_OUT);
        assertThat(sessions.ofSomebodySignedIn()).isEqualTo(signedIn - 1);
        assertThat(jdbc.queryForList(
                        "SELECT summary FROM audit_entry WHERE action = 'security.timedOut'", String.class))
                .containsExactly("lead was signed out after doing nothing for a while");
        lead.signInHere("lead", People.PASSWORD);
        assertThat(lead.page()).hasURL(address() + "/delivery?month=2023-09&period=ytd&text=QAA");
        lead.sees("1 commissioner");
    }

    @Test
    void aComputerThatSleptFindsTheSessionEndedByTheServer() {
        Person lead = withAClock("lead").open("needs");

        sessions.endOfThemselves();
        timePasses(lead);

        lead.sees(SIGNED_OUT).signInHere("lead", People.PASSWORD);
        assertThat(lead.page()).hasURL(address() + "/needs");
    }

    @Test
    void whatWasTypedIntoABidIsThereAfterSigningInAgain() {
        CallId call = given.published();
        Person practice = withAClock("provider1").open("bids/calls/" + call.value());
        practice.press("Start your bid").type("Number of sessions", "8");
        Locator name = field(practice, "Name");
        name.fill("Sam Reception");
        Locator answer = practice.page().locator("vaadin-text-area textarea").first();
        answer.fill("Two dentists, every Saturd");

        timePasses(practice);

        practice.sees(SIGNED_OUT).signInHere("provider1", People.PASSWORD);
        practice.sees("This draft saves itself");
        assertThat(field(practice, "Number of sessions")).hasValue("8");
        assertThat(field(practice, "Name")).hasValue("Sam Reception");
        assertThat(answer).hasValue("Two dentists, every Saturd");
    }

    /** The warning comes, nobody answers, and the time runs out. */
    private static void timePasses(Person person) {
        Locator warning = person.settled().page().locator("chairtime-session-warning dialog[open]");
        await().atMost(PATIENCE).pollInSameThread().until(() -> {
            // what is still on its way when the clock moves is a sign of life at the new time
            person.page().clock().fastForward("28:10");
            return warning.isVisible() || person.page().url().contains("/login");
        });
        person.page().clock().fastForward("02:10");
        person.page().waitForURL(url -> url.contains("/login"));
        person.settled();
    }

    private Person withAClock(String username) {
        Person person = BROWSER.visitor(address());
        person.page().clock().install();
        person.signIn(username, People.PASSWORD);
        return person;
    }

    private static Locator warning(Person person) {
        return person.page()
                .getByRole(
                        AriaRole.ALERTDIALOG,
                        new Page.GetByRoleOptions()
                                .setName("Are you still there?")
                                .setIncludeHidden(true));
    }

    private static Locator stay(Person person) {
        return person.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stay signed in"));
    }

    private static Locator field(Person person, String label) {
        return person.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
