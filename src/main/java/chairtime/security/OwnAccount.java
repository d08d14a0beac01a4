package chairtime.security;

import org.springframework.security.access.prepost.PreAuthorize;

/** What everybody does with their own account. */
@PreAuthorize("isAuthenticated()")
public interface OwnAccount {

    /** What is known about the account of whoever is signed in. */
    AccountDetails mine();

    /**
     * Changes the password of whoever is signed in and ends all sessions of the account.
     *
     * @throws chairtime.platform.RefusedException when the present password is wrong, or the new one is weak
     */
    void changePassword(String present, String wanted);
}
