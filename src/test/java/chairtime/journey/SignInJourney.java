package chairtime.journey;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.security.AccountRegistration;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.testing.ChairtimeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ChairtimeTest
class SignInJourney {

    private static final String PASSWORD = "correct horse battery";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    AccountRegistration accounts;

    @LocalServerPort
    int port;

    @BeforeEach
    void aRecoveryLeadHasAnAccount() {
        accounts.register(
                "lead",
                "Rosalind Hargreaves",
                null,
                Organisation.commissioner("ZNV"),
                Set.of(Role.RECOVERY_LEAD),
                null,
                PASSWORD);
    }

    @Test
    void signInAndTodayAreFitForEveryone() {
        Person visitor = BROWSER.visitor(address());
        visitor.open("login").check("sign-in");

        Person lead = BROWSER.signedIn(address(), "lead", PASSWORD);

        lead.sees("Rosalind Hargreaves").check("today");
    }

    @Test
    void nothingTypedIntoTheSignInFormIsSentBeforeTheForm() {
        Person visitor = BROWSER.visitor(address()).open("login");
        List<String> sent = new ArrayList<>();
        visitor.page().onRequest(request -> sent.add(request.url()));

        visitor.type("Username", "lead").type("Password", PASSWORD);

        assertThat(sent).isEmpty();
    }

    @Test
    void anUnknownAddressIsAPageToo() {
        Person lead = BROWSER.signedIn(address(), "lead", PASSWORD);

        lead.open("nowhere").sees("There is no page at this address").check("unknown-address");
    }

    @Test
    void theContentIsOneKeyAwayAndKeysAreListed() {
        Person lead = BROWSER.signedIn(address(), "lead", PASSWORD);

        lead.page().keyboard().press("Tab");
        lead.page().keyboard().press("Enter");
        assertThat(lead.page().evaluate("() => document.activeElement.id")).isEqualTo("main");

        lead.page().keyboard().press("?");
        lead.sees("Keyboard shortcuts on this page");
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
