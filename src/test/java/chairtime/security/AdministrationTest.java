package chairtime.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.RefusedException;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.WebApplicationContext;

@ChairtimeTest
class AdministrationTest {

    private static final Organisation QMM = Organisation.commissioner("QMM");
    private static final Organisation PRACTICE = Organisation.provider("V00001");
    private static final String PASSWORD = "correct horse battery";

    @Autowired
    WebApplicationContext application;

    @Autowired
    People people;

    @Autowired
    AccountAdministration administration;

    @Autowired
    OwnAccount ownAccount;

    @Autowired
    JdbcTemplate jdbc;

    SignedInUser admin;

    @BeforeEach
    void registerAdministrator() {
        admin = people.register("admin", QMM, Role.ADMIN);
    }

    @Test
    void aNewAccountMaySignInAtOnceAndIsRecorded() {
        SignIn.as(admin, () -> administration.create(draft("finance", QMM, Role.FINANCE), PASSWORD));

        assertThat(new Browser(application).signIn("finance", PASSWORD)).isEqualTo("/");
        assertThat(jdbc.queryForList("select action from audit_entry order by id", String.class))
                .containsExactly("security.accountCreated", "security.signedIn");
    }

    @Test
    void nobodyButAdministratorsSeesAccounts() {
        SignedInUser lead = people.register("lead", QMM, Role.RECOVERY_LEAD);

        assertThatThrownBy(() -> SignIn.as(lead, () -> administration.count(new AccountFilter("", null))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyGivesThemselvesRolesOrShutsThemselvesOut() {
        AccountDraft greedy =
                new AccountDraft("admin", "admin", null, QMM, Set.of(Role.ADMIN, Role.COMMISSIONER), null);

        assertThatThrownBy(() -> SignIn.run(admin, () -> administration.change(admin.id(), greedy, 0)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> SignIn.run(admin, () -> administration.disable(admin.id())))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aChangeOnTopOfSomebodyElsesIsRefusedAndRolesAreRecorded() {
        SignedInUser lead = people.register("lead", QMM, Role.RECOVERY_LEAD);
        SignIn.run(
                admin,
                () -> administration.change(lead.id(), draft("lead", QMM, Role.RECOVERY_LEAD, Role.EVALUATOR), 0));

        assertThatThrownBy(() ->
                        SignIn.run(admin, () -> administration.change(lead.id(), draft("lead", QMM, Role.FINANCE), 0)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        Map<String, Object> entry = jdbc.queryForMap("select before_state, after_state from audit_entry");
        assertThat(entry.get("before_state").toString()).contains("[RECOVERY_LEAD]");
        assertThat(entry.get("after_state").toString()).contains("[RECOVERY_LEAD, EVALUATOR]");
    }

    @Test
    void aLockedAccountIsUnlockedByAnAdministrator() {
        SignedInUser lead = people.register("lead", QMM, Role.RECOVERY_LEAD);
        Browser browser = new Browser(application);
        for (int attempt = 1; attempt <= 5; attempt++) {
            browser.signIn("lead", "wrong");
        }
        assertThat(SignIn.as(admin, () -> administration.get(lead.id())).lockedUntil())
                .isNotNull();

        SignIn.run(admin, () -> administration.unlock(lead.id()));

        assertThat(browser.signIn("lead", People.PASSWORD)).isEqualTo("/");
    }

    @Test
    void aProviderIsToldWhenTheOperatorOpensAWayIntoItsBids() {
        SignedInUser provider = people.register("provider1", PRACTICE, Role.PROVIDER);
        SignedInUser operator = people.register("operator", Organisation.operator(), Role.ADMIN);

        SignIn.as(operator, () -> administration.create(draft("second", PRACTICE, Role.PROVIDER), PASSWORD));
        SignIn.run(operator, () -> administration.resetPassword(provider.id(), PASSWORD));

        assertThat(jdbc.queryForList(
                        "select text from notice where account_id = ? order by id",
                        String.class,
                        provider.id().value()))
                .containsExactly(
                        "Account second created by an administrator",
                        "Password of provider1 reset by an administrator");
        assertThat(jdbc.queryForList(
                        "select subject from outbox_message where to_address = 'provider1@example.org' order by id",
                        String.class))
                .hasSize(2);
    }

    @Test
    void amongStaffOnlyTheOwnerHearsThatTheirPasswordWasSet() {
        SignedInUser lead = people.register("lead", QMM, Role.RECOVERY_LEAD);

        SignIn.as(admin, () -> administration.create(draft("finance", QMM, Role.FINANCE), PASSWORD));
        SignIn.run(admin, () -> administration.resetPassword(lead.id(), PASSWORD));

        assertThat(jdbc.queryForList("select text from notice", String.class))
                .containsExactly("Password of lead reset by an administrator");
    }

    @Test
    void onesOwnPasswordIsChangedWithThePresentOneAndEndsAllSessions() {
        SignedInUser lead = people.register("lead", QMM, Role.RECOVERY_LEAD);
        Browser browser = new Browser(application);
        browser.signIn("lead", People.PASSWORD);

        assertThatThrownBy(() -> SignIn.run(lead, () -> ownAccount.changePassword("wrong", PASSWORD)))
                .isInstanceOf(RefusedException.class);
        SignIn.run(lead, () -> ownAccount.changePassword(People.PASSWORD, PASSWORD));

        assertThat(browser.open("/v3/api-docs").getStatus()).isEqualTo(401);
        assertThat(browser.signIn("lead", People.PASSWORD)).isEqualTo("/login?error");
        assertThat(browser.signIn("lead", PASSWORD)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"short", "elevenchars", "lead-lead-lead", "password1234", "aaaaaaaaaaaaaaaa", "administrator"})
    void weakPasswordsAreRefused(String weak) {
        SignedInUser lead = people.register("lead", QMM, Role.RECOVERY_LEAD);

        assertThatThrownBy(() -> SignIn.run(lead, () -> ownAccount.changePassword(People.PASSWORD, weak)))
                .isInstanceOf(RefusedException.class);
    }

    private static AccountDraft draft(String username, Organisation organisation, Role... roles) {
        return new AccountDraft(username, username, null, organisation, Set.of(roles), null);
    }
}
