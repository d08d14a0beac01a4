package chairtime.allocation;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells which program sends the request that is being answered. */
@Component
class CurrentSender {

    /** @throws AccessDeniedException when somebody else asks */
    SignedInSender require() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInSender sender) {
            return sender;
        }
        throw new AccessDeniedException("Only a registered sender may do this.");
    }
}
