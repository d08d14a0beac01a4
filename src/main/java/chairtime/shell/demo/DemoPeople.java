package chairtime.shell.demo;

import chairtime.security.AccountDraft;
import chairtime.security.AccountId;
import chairtime.security.AccountRegistration;
import chairtime.security.ApprovalTier;
import chairtime.security.ChairtimePrincipal;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The invented people, and acting in their name. */
final class DemoPeople {

    static final String PASSWORD = "chairtime-demo";
    private static final Organisation COMMISSIONER = Organisation.commissioner(DemoArea.NORTHMERE.code());

    private final AccountRegistration registration;
    private final Map<String, SignedInUser> byName = new HashMap<>();

    DemoPeople(AccountRegistration registration) {
        this.registration = registration;
    }

    /** Accounts of the commissioner's staff, and of whoever operates the installation. */
    void registerStaff() {
        register(List.of(
                staff("lead", "Leonie Fairwater", null, Role.RECOVERY_LEAD),
                staff("commissioner", "Conrad Ashmere", null, Role.COMMISSIONER),
                staff("evaluator1", "Edith Vane", null, Role.EVALUATOR),
                staff("evaluator2", "Ewan Larkspur", null, Role.EVALUATOR),
                staff("head", "Helena Brook", ApprovalTier.HEAD, Role.APPROVER),
                staff("director", "Dominic Thorne", ApprovalTier.DIRECTOR, Role.APPROVER),
                staff("finance", "Farah Linden", null, Role.FINANCE),
                staff("coordinator", "Colm Heather", null, Role.COORDINATOR),
                staff("clinician", "Clara Wren", null, Role.CLINICIAN),
                staff("auditor", "Audra Penhale", null, Role.AUDITOR),
                staff("admin", "Adam Keel", null, Role.ADMIN),
                new AccountDraft(
                        "operator",
                        "Olive Garrow",
                        "operator@example.org",
                        Organisation.operator(),
                        Set.of(Role.ADMIN),
                        null)));
    }

    /** An account for each of the providers, {@code provider1} first. */
    void registerProviders(List<String> providerCodes) {
        List<String> names =
                List.of("Petra Lowell", "Piers Hollow", "Pavel Strand", "Poppy Marlow", "Percy Fallow", "Phoebe Tarn");
        List<AccountDraft> drafts = new ArrayList<>();
        for (int i = 0; i < providerCodes.size(); i++) {
            String username = "provider" + (i + 1);
            drafts.add(new AccountDraft(
                    username,
                    names.get(i),
                    username + "@example.org",
                    Organisation.provider(providerCodes.get(i)),
                    Set.of(Role.PROVIDER),
                    null));
        }
        register(drafts);
    }

    AccountId id(String username) {
        return user(username).id();
    }

    /** Does the work signed in as that person. */
    <T> T as(String username, Supplier<T> work) {
        SignedInUser user = user(username);
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            var authorities = user.roles().stream()
                    .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                    .toList();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(new Principal(user), "", authorities));
            SecurityContextHolder.setContext(context);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does the work signed in as that person. */
    void run(String username, Runnable work) {
        as(username, () -> {
            work.run();
            return true;
        });
    }

    private SignedInUser user(String username) {
        SignedInUser user = byName.get(username);
        if (user == null) {
            throw new IllegalArgumentException("No demonstration account " + username);
        }
        return user;
    }

    private void register(List<AccountDraft> drafts) {
        Map<String, AccountId> ids = registration.registerAll(drafts, PASSWORD);
        drafts.forEach(draft -> byName.put(
                draft.username(),
                new SignedInUser(
                        ids.get(draft.username()),
                        draft.username(),
                        draft.displayName(),
                        draft.organisation(),
                        draft.roles(),
                        draft.tier())));
    }

    private static AccountDraft staff(String username, String name, @Nullable ApprovalTier tier, Role role) {
        return new AccountDraft(username, name, username + "@example.org", COMMISSIONER, Set.of(role), tier);
    }

    private record Principal(SignedInUser user) implements ChairtimePrincipal {}
}
