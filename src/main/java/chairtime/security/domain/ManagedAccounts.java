package chairtime.security.domain;

import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.AccountId;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Which accounts an administrator manages: those of its own commissioner; for one of the operator all. So nobody on a
 * commissioner's side can sign in as a provider, whose sealed bids they would then read.
 *
 * @see "Decision 0012"
 */
@Component
class ManagedAccounts {

    private final AccountRepository accounts;
    private final CurrentUser currentUser;

    ManagedAccounts(AccountRepository accounts, CurrentUser currentUser) {
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    /**
     * The organisation whose administrator asks.
     *
     * @throws AccessDeniedException when it has no administrators
     */
    Organisation own() {
        Organisation own = currentUser.require().organisation();
        if (own.kind() == Organisation.Kind.PROVIDER) {
            throw new AccessDeniedException("The operator of the installation manages the accounts of providers.");
        }
        return own;
    }

    /** @throws NotFoundException when there is none, or the one who asks does not manage it */
    Account get(AccountId id) {
        return accounts.findById(id.value())
                .filter(account -> includes(account.organisation()))
                .orElseThrow(() -> new NotFoundException("This account"));
    }

    /** @throws RefusedException when the one who asks does not manage the organisation's accounts */
    void requireManaged(Organisation organisation) {
        if (!includes(organisation)) {
            throw new RefusedException(
                    "organisation",
                    "You create accounts for your own organisation only; ask the operator of this installation for"
                            + " any other.");
        }
    }

    boolean isOwn(Account account) {
        return account.id().equals(currentUser.require().id());
    }

    private boolean includes(Organisation organisation) {
        Organisation own = own();
        return own.isOperator() || own.equals(organisation);
    }
}
