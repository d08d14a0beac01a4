package chairtime.security;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells services who asks, so that each can answer only for that organisation. */
@Component
public class CurrentUser {

    /** Who is signed in; empty in the engine's background work. */
    public Optional<SignedInUser> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ChairtimePrincipal principal
                ? Optional.of(principal.user())
                : Optional.empty();
    }

    /**
     * Who is signed in.
     *
     * @throws AccessDeniedException when nobody is
     */
    public SignedInUser require() {
        return find().orElseThrow(() -> new AccessDeniedException("Sign in first."));
    }

    /**
     * The code of the commissioner whose staff is signed in.
     *
     * @throws AccessDeniedException when somebody else is
     */
    public String requireCommissionerCode() {
        return requireCode(Organisation.Kind.COMMISSIONER);
    }

    /**
     * The code of the provider whose staff is signed in.
     *
     * @throws AccessDeniedException when somebody else is
     */
    public String requireProviderCode() {
        return requireCode(Organisation.Kind.PROVIDER);
    }

    private String requireCode(Organisation.Kind kind) {
        Organisation organisation = require().organisation();
        if (organisation.kind() != kind) {
            throw new AccessDeniedException("Your organisation may not do this.");
        }
        return organisation.code();
    }
}
