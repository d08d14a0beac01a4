package chairtime.security.domain;

import chairtime.security.SignInEvent;
import chairtime.security.SignInEvent.Kind;
import chairtime.security.SignInEvent.Way;
import chairtime.security.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks a name and a password. What is answered, and about how long it takes, is the same for a wrong password, an
 * unknown name and an account that was closed.
 */
@Component
public class CredentialCheck {

    private static final int LONGEST_NAME = 60;

    private final AccountRepository accounts;
    private final SignInGuard guard;
    private final PasswordEncoder passwords;
    private final RecentMatches recent;
    private final ApplicationEventPublisher events;
    private final HashOfNobody nobody;

    CredentialCheck(
            AccountRepository accounts,
            SignInGuard guard,
            PasswordEncoder passwords,
            HashOfNobody nobody,
            RecentMatches recent,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.guard = guard;
        this.passwords = passwords;
        this.recent = recent;
        this.events = events;
        this.nobody = nobody;
    }

    /**
     * Who that is.
     *
     * @param address where the attempt comes from, as the web server knows it
     * @throws BadCredentialsException when name and password do not belong together
     * @throws LockedException when too many attempts have failed
     */
    public SignedInUser check(String typedName, String password, Way way, String address) {
        String name = Account.normalised(typedName);
        if (name.length() > LONGEST_NAME) {
            name = name.substring(0, LONGEST_NAME);
        }
        Account account = accounts.findByUsername(name).orElse(null);
        if (account != null) {
            // the database takes letters with and without accents for the same; they must not be counted apart
            name = account.username();
        }
        if (guard.isLocked(name, address)) {
            announce(Kind.REFUSED_WHILE_LOCKED, account, way);
            throw locked();
        }
        if (way == Way.API
                && account != null
                && account.isEnabled()
                && recent.contains(password, account.passwordHash())) {
            return account.signedIn();
        }
        boolean right = passwords.matches(password, account == null ? nobody.hash() : account.passwordHash());
        if (!right || account == null || !account.isEnabled()) {
            return refuse(name, account, way, address);
        }
        if (guard.isLocked(name, address)) {
            // others have used up the attempts while this one was being checked
            announce(Kind.REFUSED_WHILE_LOCKED, account, way);
            throw locked();
        }
        guard.forget(name, address);
        if (way == Way.API) {
            recent.add(password, account.passwordHash());
        }
        announce(Kind.SIGNED_IN, account, way);
        return account.signedIn();
    }

    private SignedInUser refuse(String name, @Nullable Account account, Way way, String address) {
        boolean nowLocked = guard.failed(name, address);
        announce(nowLocked ? Kind.LOCKED : Kind.FAILED, account, way);
        if (nowLocked) {
            throw locked();
        }
        throw new BadCredentialsException("The username or the password is wrong.");
    }

    private void announce(Kind kind, @Nullable Account account, Way way) {
        SignedInUser user = account == null ? null : account.signedIn();
        events.publishEvent(new SignInEvent(kind, user == null ? "" : user.username(), user, way));
    }

    private static LockedException locked() {
        return new LockedException("Too many attempts have failed; try again in a quarter of an hour.");
    }
}
