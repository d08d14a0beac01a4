package chairtime.security.domain;

import static chairtime.security.AccountAdministration.OPERATOR;

import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.AccountId;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import org.springframework.stereotype.Component;

/**
 * Which accounts an administrator manages: those of its own commissioner and of every provider; for one of the operator
 * all.
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

    String commissioner() {
        return currentUser.requireCommissionerCode();
    }

    boolean isOperator() {
        return OPERATOR.equals(commissioner());
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
                    "organisation", "You create accounts for your own organisation and for providers only.");
        }
    }

    boolean isOwn(Account account) {
        return account.id().equals(currentUser.require().id());
    }

    private boolean includes(Organisation organisation) {
        return organisation.kind() == Organisation.Kind.PROVIDER
                || isOperator()
                || organisation.code().equals(commissioner());
    }
}
