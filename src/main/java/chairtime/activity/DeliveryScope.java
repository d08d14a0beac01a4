package chairtime.activity;

import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import chairtime.security.SignedInUser;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may look at whose delivery. The contractor months are open data: staff of any commissioner may look at every
 * commissioner's. A provider sees only the contracts it holds, the operator none. Nobody signed in means a process at
 * work.
 */
@Component
class DeliveryScope {

    private final CurrentUser currentUser;

    DeliveryScope(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** @throws AccessDeniedException when anybody but a commissioner's staff asks */
    void requireWholeAreas() {
        if (!currentUser.find().map(DeliveryScope::isOfCommissioner).orElse(true)) {
            throw new AccessDeniedException("Only a commissioner's staff sees the delivery of whole areas.");
        }
    }

    /** Whether the operator of the installation asks. */
    public boolean isOperator() {
        return currentUser.find().map(user -> user.organisation().isOperator()).orElse(false);
    }

    /** Whether whoever asks may see what that provider holds. */
    boolean maySee(String providerCode) {
        return currentUser
                .find()
                .map(user -> isOfCommissioner(user) || user.organisation().equals(Organisation.provider(providerCode)))
                .orElse(true);
    }

    private static boolean isOfCommissioner(SignedInUser user) {
        return user.organisation().kind() == Organisation.Kind.COMMISSIONER;
    }
}
