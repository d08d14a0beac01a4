package chairtime.security.domain;

import chairtime.security.ProgramCredentials;
import chairtime.security.SignInEvent;
import chairtime.security.SignInEvent.Kind;
import chairtime.security.SignInEvent.Way;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks secrets of programs; their failures are counted apart from those of accounts of the same name. */
@Component
class StoredProgramCredentials implements ProgramCredentials {

    private static final int SECRET_BYTES = 24;
    private static final String APART = "program/";

    private final SecureRandom random = new SecureRandom();
    private final SignInGuard guard;
    private final PasswordEncoder passwords;
    private final RecentMatches recent;
    private final ApplicationEventPublisher events;
    private final HashOfNobody nobody;

    StoredProgramCredentials(
            SignInGuard guard,
            PasswordEncoder passwords,
            HashOfNobody nobody,
            RecentMatches recent,
            ApplicationEventPublisher events) {
        this.guard = guard;
        this.passwords = passwords;
        this.recent = recent;
        this.events = events;
        this.nobody = nobody;
    }

    @Override
    public String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String hash(String secret) {
        return passwords.encode(secret);
    }

    @Override
    public void check(String name, String secret, @Nullable String hash, String address) {
        String counted = APART + (name.length() > NAME_MAX_LENGTH ? name.substring(0, NAME_MAX_LENGTH) : name);
        String known = hash == null ? "" : counted;
        if (guard.isLocked(counted, address)) {
            announce(Kind.REFUSED_WHILE_LOCKED, known);
            throw locked();
        }
        if (hash != null && recent.contains(secret, hash)) {
            return;
        }
        if (!passwords.matches(secret, hash == null ? nobody.hash() : hash) || hash == null) {
            boolean nowLocked = guard.failed(counted, address);
            announce(nowLocked ? Kind.LOCKED : Kind.FAILED, known);
            throw nowLocked ? locked() : new BadCredentialsException("The username or the secret is wrong.");
        }
        guard.forget(counted, address);
        recent.add(secret, hash);
        announce(Kind.SIGNED_IN, known);
    }

    private void announce(Kind kind, String name) {
        events.publishEvent(new SignInEvent(kind, name, null, Way.API));
    }

    private static LockedException locked() {
        return new LockedException("Too many attempts have failed; try again in a quarter of an hour.");
    }
}
