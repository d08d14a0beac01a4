package chairtime.allocation.domain;

import chairtime.platform.RefusedException;
import chairtime.platform.StartRefusedException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The settings {@code CHAIRTIME_PATIENT_KEY} and {@code CHAIRTIME_PATIENT_KEY_BEFORE}. */
final class PatientKeySettings {

    private static final String CURRENT = "CHAIRTIME_PATIENT_KEY";
    private static final String BEFORE = "CHAIRTIME_PATIENT_KEY_BEFORE";

    private final Environment environment;

    PatientKeySettings(Environment environment) {
        this.environment = environment;
    }

    /**
     * The key that is set, or that of the file beside the built-in database, which is made when it is missing.
     *
     * @throws RefusedException with a database elsewhere and no key set: a key made silently on a machine that is
     *     replaced one day would lose every record
     */
    PatientKey current() {
        return set(CURRENT, "chairtime.patients.key").orElseGet(() -> {
            if (!text("chairtime.db.url").isEmpty()) {
                throw new RefusedException(
                        "No patient's details can be kept yet: whoever runs Chairtime must set " + CURRENT + " first.");
            }
            return file().readOrMake();
        });
    }

    /** The key that was used before. */
    Optional<PatientKey> before() {
        return set(BEFORE, "chairtime.patients.key-before");
    }

    /**
     * Tries the settings and makes nothing.
     *
     * @throws StartRefusedException when a key is malformed
     */
    void check() {
        before();
        if (set(CURRENT, "chairtime.patients.key").isEmpty()
                && text("chairtime.db.url").isEmpty()) {
            file().readIfThere();
        }
    }

    private PatientKeyFile file() {
        return new PatientKeyFile(Path.of(environment.getRequiredProperty("chairtime.data.dir"))
                .toAbsolutePath()
                .normalize());
    }

    private Optional<PatientKey> set(String name, String property) {
        String text = text(property);
        return text.isEmpty() ? Optional.empty() : Optional.of(key(name, text));
    }

    private String text(String property) {
        return environment.getProperty(property, "").strip();
    }

    /** The key of that text; the refusal never repeats it. */
    static PatientKey key(String whereFrom, String base64) {
        byte[] secret = decoded(base64);
        if (secret == null || secret.length != PatientKey.SECRET_LENGTH) {
            throw new StartRefusedException(
                    whereFrom + " must hold 32 bytes in Base64, such as \"openssl rand -base64 32\" prints;"
                            + " correct it, or patients' details cannot be read.");
        }
        return PatientKey.of(secret);
    }

    private static byte @Nullable [] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
