package chairtime.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chairtime.audit.AuditFilter;
import chairtime.audit.AuditTrail;
import chairtime.audit.AuditView;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.testing.ChairtimeTest;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.WebApplicationContext;

/** Nobody on a commissioner's side gets hold of the account of a provider, of another commissioner or of the operator. */
@ChairtimeTest
class WhoManagesWhomTest {

    private static final Organisation QMM = Organisation.commissioner("QMM");
    private static final Organisation QYG = Organisation.commissioner("QYG");
    private static final Organisation PRACTICE = Organisation.provider("V00001");
    private static final AccountFilter EVERYBODY = new AccountFilter("", null);
    private static final String PASSWORD = "correct horse battery";

    @Autowired
    WebApplicationContext application;

    @Autowired
    People people;

    @Autowired
    AccountAdministration administration;

    @Autowired
    AuditTrail trail;

    SignedInUser admin;
    SignedInUser operator;
    SignedInUser provider;
    SignedInUser stranger;

    @BeforeEach
    void accountsOfAllKinds() {
        admin = people.register("admin", QMM, Role.ADMIN);
        operator = people.register("operator", Organisation.operator(), Role.ADMIN);
        provider = people.register("provider1", PRACTICE, Role.PROVIDER);
        stranger = people.register("stranger", QYG, Role.FINANCE);
    }

    @Test
    void anAdministratorSeesTheAccountsOfTheirOwnCommissionerAlone() {
        SignIn.as(admin);

        assertThat(administration.list(EVERYBODY, PageRequest.of(0, 10)))
                .extracting(account -> account.draft().username())
                .containsExactly("admin");
        assertThat(administration.count(new AccountFilter("", Role.PROVIDER))).isZero();
    }

    @Test
    void anAdministratorTouchesNoAccountOfAnybodyElse() {
        SignIn.as(admin);

        for (SignedInUser other : List.of(provider, stranger, operator)) {
            AccountDraft draft = draft(other.username(), other.organisation(), Set.copyOf(other.roles()));
            for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                    () -> administration.get(other.id()),
                    () -> administration.change(other.id(), draft, 0),
                    () -> administration.disable(other.id()),
                    () -> administration.enable(other.id()),
                    () -> administration.unlock(other.id()),
                    () -> administration.resetPassword(other.id(), PASSWORD))) {
                assertThatThrownBy(attempt).as(other.username()).isInstanceOf(NotFoundException.class);
            }
        }
        assertThat(new Browser(application).signIn("provider1", People.PASSWORD))
                .isEqualTo("/");
    }

    @Test
    void anAdministratorCreatesNoAccountForAnybodyElse() {
        SignIn.as(admin);

        refusesToCreate("spy", PRACTICE, Role.PROVIDER);
        refusesToCreate("spy", QYG, Role.ADMIN);
        refusesToCreate("spy", Organisation.operator(), Role.ADMIN);
        refusesToCreate("spy", Organisation.commissioner("ADMIN"), Role.ADMIN);
    }

    @Test
    void anAccountStaysWithItsOrganisationAndItsName() {
        SignedInUser helper = people.register("helper", QMM, Role.FINANCE);
        SignIn.as(admin);

        for (Organisation other : List.of(PRACTICE, Organisation.operator())) {
            assertThatThrownBy(
                            () -> administration.change(helper.id(), draft("helper", other, Role.of(other.kind())), 0))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("stays with its organisation");
        }
        assertThatThrownBy(() -> administration.change(helper.id(), draft("other", QMM, Set.of(Role.FINANCE)), 0))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("keeps its username");
        assertThat(administration.get(helper.id()).draft().roles()).containsExactly(Role.FINANCE);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void anAccountHasRolesOfItsKindOfOrganisationOnly(Role role) {
        SignIn.as(operator);

        for (Organisation organisation : List.of(QYG, PRACTICE, Organisation.operator())) {
            boolean fits =
                    switch (organisation.kind()) {
                        case COMMISSIONER -> role != Role.PROVIDER;
                        case PROVIDER -> role == Role.PROVIDER;
                        case OPERATOR -> role == Role.ADMIN;
                    };
            if (fits) {
                assertThat(Role.of(organisation.kind())).contains(role);
            } else {
                refusesToCreate("somebody", organisation, role);
            }
        }
    }

    @Test
    void theOperatorsAdministratorsHaveNoOtherRole() {
        SignIn.as(operator);

        assertThatThrownBy(() -> administration.create(
                        draft("both", Organisation.operator(), Set.of(Role.ADMIN, Role.AUDITOR)), PASSWORD))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("administrators only");
    }

    @Test
    void theOperatorManagesEverybody() {
        SignIn.as(operator);

        assertThat(administration.count(EVERYBODY)).isEqualTo(4);
        administration.create(draft("boss", QYG, Set.of(Role.ADMIN)), PASSWORD);
        administration.create(draft("bidder", PRACTICE, Set.of(Role.PROVIDER)), PASSWORD);
        administration.resetPassword(provider.id(), PASSWORD);
        assertThat(new Browser(application).signIn("provider1", PASSWORD)).isEqualTo("/");
    }

    @Test
    void aProviderManagesNobodyWhateverItsRoles() {
        SignIn.as(SignIn.user(99, "odd", PRACTICE, Role.ADMIN));

        assertThatThrownBy(() -> administration.count(EVERYBODY)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyCommissionersAuditorReadsWhatTheOperatorDidToProviders() {
        SignIn.as(operator);
        administration.resetPassword(provider.id(), PASSWORD);
        administration.create(draft("colleague", Organisation.operator(), Set.of(Role.ADMIN)), PASSWORD);
        administration.resetPassword(stranger.id(), PASSWORD);

        assertThat(readBy(QMM)).containsExactly("Account colleague created", "Password of provider1 reset");
        assertThat(readBy(QYG))
                .containsExactly(
                        "Password of stranger reset", "Account colleague created", "Password of provider1 reset");
    }

    private void refusesToCreate(String username, Organisation organisation, Role role) {
        ApprovalTier tier = role == Role.APPROVER ? ApprovalTier.HEAD : null;
        AccountDraft draft = new AccountDraft(username, username, null, organisation, Set.of(role), tier);
        assertThatThrownBy(() -> administration.create(draft, PASSWORD))
                .as(role + " of " + organisation)
                .isInstanceOf(RefusedException.class);
    }

    private List<String> readBy(Organisation commissioner) {
        SignedInUser auditor = people.register("auditor" + commissioner.code(), commissioner, Role.AUDITOR);
        return SignIn.as(auditor, () -> {
            List<String> sentences = new java.util.ArrayList<>();
            trail.forEach(AuditFilter.ALL, (AuditView entry) -> sentences.add(entry.summary()));
            return sentences;
        });
    }

    private static AccountDraft draft(String username, Organisation organisation, Set<Role> roles) {
        return new AccountDraft(username, username, null, organisation, roles, null);
    }
}
