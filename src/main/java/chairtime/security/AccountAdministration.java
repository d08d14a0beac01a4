package chairtime.security;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * What administrators do with accounts. An administrator of a commissioner manages the accounts of that commissioner;
 * the operator of the installation manages all, and alone those of providers.
 *
 * @see "Decision 0012"
 */
@PreAuthorize("hasRole('ADMIN')")
public interface AccountAdministration {

    /** A page of accounts. */
    List<AccountDetails> list(AccountFilter filter, Pageable page);

    /** How many accounts {@link #list} has in all. */
    long count(AccountFilter filter);

    /** @throws chairtime.platform.NotFoundException when there is none for the one who asks */
    AccountDetails get(AccountId id);

    /**
     * A new account with a first password, which its owner should change.
     *
     * @throws chairtime.platform.RefusedException when the name is taken, the password is weak, roles and
     *     organisation do not go together, or whoever asks does not manage accounts of the organisation
     */
    AccountId create(AccountDraft draft, String password);

    /**
     * Changes name, address, roles and tier. Nobody changes their own roles.
     *
     * @param version as it was read
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed it meanwhile
     * @throws chairtime.platform.RefusedException when roles and organisation do not go together, or the draft names
     *     another organisation than the account's
     */
    void change(AccountId id, AccountDraft draft, long version);

    /** Shuts the account out at once. Nobody does that to their own. */
    void disable(AccountId id);

    /** Lets the account in again. */
    void enable(AccountId id);

    /** Gives the account a new password and ends its sessions. */
    void resetPassword(AccountId id, String password);

    /** Ends the wait after too many failures. */
    void unlock(AccountId id);
}
