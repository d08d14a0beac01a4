package chairtime.testing;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes a password as the real one does, once: nearly every test registers people who all have the same. Whether a
 * password is right is found out in earnest each time.
 */
class HashesOnce implements PasswordEncoder {

    private final PasswordEncoder real;
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    HashesOnce(PasswordEncoder real) {
        this.real = real;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return hashes.computeIfAbsent(
                Objects.requireNonNull(password).toString(), text -> Objects.requireNonNull(real.encode(text)));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return real.matches(password, hash);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return real.upgradeEncoding(hash);
    }
}
