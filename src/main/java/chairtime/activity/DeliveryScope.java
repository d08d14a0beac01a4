package chairtime.activity;

import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import chairtime.security.SignedInUser;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may look at whose delivery. The contractor months are open data: staff of any commissioner may look at every
 * commissioner's. A provider sees only the contracts it holds. Nobody signed in means a process at work.
 */
@Component
class DeliveryScope {

    private final CurrentUser currentUser;

    DeliveryScope(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** @throws AccessDeniedException when a provider asks for more than its own contracts */
    void requireWholeAreas() {
        if (currentUser.find().map(DeliveryScope::isProvider).orElse(false)) {
            throw new AccessDeniedException("A provider sees its own contracts only.");
        }
    }

    /** Whether whoever asks may see what that provider holds. */
    boolean maySee(String providerCode) {
        return currentUser
                .find()
                .map(user -> !isProvider(user) || user.organisation().equals(Organisation.provider(providerCode)))
                .orElse(true);
    }

    private static boolean isProvider(SignedInUser user) {
        return user.organisation().kind() == Organisation.Kind.PROVIDER;
    }
}
