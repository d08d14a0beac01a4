package chairtime.security;

import static org.assertj.core.api.Assertions.assertThat;

import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import chairtime.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.WebApplicationContext;

/** Guessing is stopped where it comes from, and nobody is kept out by what somebody else does elsewhere. */
@ChairtimeTest
class LockOutTest {

    private static final String LET_IN = "/";
    private static final String WRONG = "/login?error";
    private static final String LOCKED = "/login?locked";
    private static final String OFFICE = "192.0.2.7";
    private static final String ELSEWHERE = "198.51.100.1";

    @Autowired
    WebApplicationContext application;

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    AccountAdministration administration;

    @Autowired
    OwnAccount ownAccount;

    @Autowired
    TestClock clock;

    SignedInUser provider;

    @BeforeEach
    void aBidder() {
        provider = people.register("provider1", Organisation.provider("V00001"), Role.PROVIDER);
    }

    @Test
    void whoGuessesIsLockedOutWhereTheyAreAndTheOwnerIsNot() {
        assertThat(guess(ELSEWHERE, "provider1", 5)).isEqualTo(LOCKED);

        assertThat(signIn(ELSEWHERE)).isEqualTo(LOCKED);
        assertThat(signIn(OFFICE)).isEqualTo(LET_IN);
        assertThat(signIn(ELSEWHERE)).as("the owner's sign-in frees no guesser").isEqualTo(LOCKED);
    }

    @Test
    void whoKeepsGuessingForADayFromOneAddressKeepsNobodyElseOut() {
        for (int quarterOfAnHour = 0; quarterOfAnHour < 4 * 24; quarterOfAnHour++) {
            assertThat(guess(ELSEWHERE, "provider1", 6)).isEqualTo(LOCKED);
            clock.advance(Duration.ofMinutes(15));
        }

        assertThat(signIn(OFFICE)).isEqualTo(LET_IN);
    }

    @Test
    void guessingFromManyAddressesLocksTheNameForAWhileInTheEnd() {
        for (int address = 1; address <= 25; address++) {
            assertThat(guess("203.0.113." + address, "provider1", 4))
                    .as("address " + address)
                    .isEqualTo(address < 25 ? WRONG : LOCKED);
        }

        assertThat(signIn(OFFICE)).isEqualTo(LOCKED);
        clock.advance(Duration.ofMinutes(15));
        assertThat(signIn(OFFICE)).isEqualTo(LET_IN);
    }

    @Test
    void anHourLaterFailuresFromManyAddressesAreCountedAnew() {
        for (int address = 1; address <= 24; address++) {
            guess("203.0.113." + address, "provider1", 4);
        }
        clock.advance(Duration.ofHours(1));

        assertThat(guess(ELSEWHERE, "provider1", 4)).isEqualTo(WRONG);
        assertThat(signIn(OFFICE)).isEqualTo(LET_IN);
    }

    @Test
    void anAddressThatTriesManyNamesIsLockedForAllOfThem() {
        for (int name = 1; name <= 25; name++) {
            assertThat(guess(ELSEWHERE, "name" + name, 4)).isEqualTo(name < 25 ? WRONG : LOCKED);
        }

        assertThat(signIn(ELSEWHERE)).isEqualTo(LOCKED);
        assertThat(signIn(OFFICE)).isEqualTo(LET_IN);
        clock.advance(Duration.ofMinutes(15));
        assertThat(signIn(ELSEWHERE)).isEqualTo(LET_IN);
    }

    @Test
    void addressesOfOneNetworkOfTheNewKindCountAsOne() {
        for (int attempt = 1; attempt < 5; attempt++) {
            assertThat(guess("2001:db8:1:2::" + attempt, "provider1", 1)).isEqualTo(WRONG);
        }

        assertThat(guess("2001:db8:1:2:ffff::1", "provider1", 1)).isEqualTo(LOCKED);
        assertThat(signIn("2001:db8:1:3::1")).isEqualTo(LET_IN);
    }

    @Test
    void accentsMakeNoNewNameToGuessUnder() {
        assertThat(guess(ELSEWHERE, "prövider1", 4)).isEqualTo(WRONG);

        assertThat(guess(ELSEWHERE, "provider1", 1)).isEqualTo(LOCKED);
    }

    @Test
    void aHeaderOfTheCallerChangesNoAddress() {
        TestRestTemplate guesser = http.withBasicAuth("provider1", "wrong");
        for (int attempt = 1; attempt <= 5; attempt++) {
            HttpHeaders headers = new HttpHeaders();
            headers.add("X-Forwarded-For", "203.0.113." + attempt);
            headers.add("Forwarded", "for=203.0.113." + attempt);
            guesser.exchange("/api/tasks", HttpMethod.GET, new HttpEntity<>(headers), String.class);
        }

        assertThat(http.withBasicAuth("provider1", People.PASSWORD)
                        .getForEntity("/api/tasks", String.class)
                        .getBody())
                .contains("Too many attempts");
    }

    @Test
    void theOperatorEndsEveryWaitOfAName() {
        SignedInUser operator = people.register("operator", Organisation.operator(), Role.ADMIN);
        guess(OFFICE, "provider1", 5);
        assertThat(SignIn.as(operator, () -> administration.get(provider.id())).lockedUntil())
                .isNotNull();

        SignIn.run(operator, () -> administration.unlock(provider.id()));

        assertThat(signIn(OFFICE)).isEqualTo(LET_IN);
    }

    @Test
    void guessingThePresentPasswordInAnOpenSessionIsStoppedToo() {
        SignIn.as(provider);
        for (int attempt = 1; attempt <= 5; attempt++) {
            refused("wrong", "not your present password");
        }

        refused(People.PASSWORD, "Too many attempts");
        assertThat(signIn(OFFICE)).isEqualTo(LET_IN);
    }

    private void refused(String present, String why) {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> ownAccount.changePassword(present, "correct horse battery"))
                .hasMessageContaining(why);
    }

    /** Tries so many wrong passwords and tells what the last answer was. */
    private String guess(String address, String name, int times) {
        Browser browser = new Browser(application, address);
        String answer = "";
        for (int attempt = 1; attempt <= times; attempt++) {
            answer = browser.signIn(name, "wrong");
        }
        return answer;
    }

    private String signIn(String address) {
        return new Browser(application, address).signIn("provider1", People.PASSWORD);
    }
}
