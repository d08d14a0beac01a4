package chairtime.testing;

import chairtime.security.AccountId;
import chairtime.security.ApprovalTier;
import chairtime.security.ChairtimePrincipal;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs people in for tests of services, without the form. */
public final class SignIn {

    private SignIn() {}

    /** A user with those roles; the number should be that of a stored account when a service looks accounts up. */
    public static SignedInUser user(long id, String name, Organisation organisation, Role... roles) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(Arrays.asList(roles));
        return new SignedInUser(new AccountId(id), name, name, organisation, all, null);
    }

    /** An approver of that tier. */
    public static SignedInUser approver(long id, String name, Organisation organisation, ApprovalTier tier) {
        return new SignedInUser(new AccountId(id), name, name, organisation, Set.of(Role.APPROVER), tier);
    }

    /** Signs in until the end of the test, or until somebody else is signed in. */
    public static void as(@Nullable SignedInUser user) {
        if (user == null) {
            SecurityContextHolder.clearContext();
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        var authorities = user.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new Principal(user), "", authorities));
        SecurityContextHolder.setContext(context);
    }

    /** Does the work signed in as that user and puts back who was signed in before. */
    public static <T> T as(@Nullable SignedInUser user, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            as(user);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does the work signed in as that user and puts back who was signed in before. */
    public static void run(@Nullable SignedInUser user, Runnable work) {
        as(user, () -> {
            work.run();
            return true;
        });
    }

    private record Principal(SignedInUser user) implements ChairtimePrincipal {}
}
