package chairtime.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.platform.RefusedException;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

@ChairtimeTest
class AccountsTest {

    private static final Organisation QMM = Organisation.commissioner("QMM");
    private static final Organisation OTHER = Organisation.commissioner("QYG");

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRegistration registration;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void onlyPeopleOfTheOrganisationWithTheRoleAreFound() {
        SignedInUser lead = people.register("lead", QMM, Role.RECOVERY_LEAD, Role.COMMISSIONER);
        people.register("evaluator", QMM, Role.EVALUATOR);
        people.register("stranger", OTHER, Role.RECOVERY_LEAD);

        List<AccountSummary> leads = accounts.withRole(QMM, Role.RECOVERY_LEAD);

        assertThat(leads).extracting(AccountSummary::id).containsExactly(lead.id());
        assertThat(accounts.of(QMM)).extracting(AccountSummary::username).containsExactly("evaluator", "lead");
        assertThat(accounts.byId(Set.of(lead.id(), new AccountId(999)))).containsOnlyKeys(lead.id());
    }

    @Test
    void registeringTheSameNameTwiceKeepsTheFirstAccount() {
        SignedInUser first = people.register("head", QMM, Role.APPROVER);

        AccountId again = registration.register(
                "HEAD", "Somebody else", null, OTHER, Set.of(Role.FINANCE), null, "another-long-password");

        assertThat(again).isEqualTo(first.id());
        assertThat(accounts.byId(Set.of(again)).get(again).displayName()).isEqualTo("head");
        assertThat(accounts.byId(Set.of(again)).get(again).tier()).isEqualTo(ApprovalTier.HEAD);
    }

    @Test
    void passwordsAreStoredAsSaltedHashesThatNameTheirMethod() {
        people.register("lead", QMM, Role.RECOVERY_LEAD);
        people.register("finance", QMM, Role.FINANCE);

        List<String> hashes = jdbc.queryForList("select password_hash from account", String.class);

        assertThat(hashes).doesNotHaveDuplicates().allSatisfy(hash -> {
            assertThat(hash).startsWith("{bcrypt}$2").doesNotContain(People.PASSWORD);
            assertThat(passwords.matches(People.PASSWORD, hash)).isTrue();
        });
    }

    @Test
    void rolesMustFitTheOrganisationAndTiersBelongToApprovers() {
        assertThatThrownBy(() -> people.register("p", Organisation.provider("V1"), Role.COMMISSIONER))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> people.register("p1", QMM, Role.PROVIDER)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> registration.register(
                        "approver", "Approver", null, QMM, Set.of(Role.APPROVER), null, People.PASSWORD))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("how high");
    }
}
