package chairtime.allocation.domain;

import chairtime.platform.StartRefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The key beside the built-in database, readable by the application's own account alone. */
final class PatientKeyFile {

    /** Name of the file in the data directory. */
    static final String NAME = "patients.key";

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;

    PatientKeyFile(Path dataDirectory) {
        file = dataDirectory.resolve(NAME);
    }

    /** The key of the file, which is made with a new random secret when it is missing. */
    PatientKey readOrMake() {
        return readIfThere().orElseGet(this::make);
    }

    /**
     * The key of the file, if there is one.
     *
     * @throws StartRefusedException when it cannot be read or holds no key
     */
    Optional<PatientKey> readIfThere() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            if (isPosix()) {
                Files.setPosixFilePermissions(file, OWNER_ONLY);
            }
            return Optional.of(PatientKeySettings.key(
                    "The key file " + file,
                    Files.readString(file, StandardCharsets.US_ASCII).strip()));
        } catch (IOException e) {
            throw new StartRefusedException(
                    "The key file " + file + " cannot be read; give it back to the account that runs Chairtime.", e);
        }
    }

    private PatientKey make() {
        byte[] secret = new byte[PatientKey.SECRET_LENGTH];
        new SecureRandom().nextBytes(secret);
        try {
            Files.createDirectories(file.getParent());
            try (var channel = Files.newByteChannel(
                    file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), permissions())) {
                channel.write(
                        StandardCharsets.US_ASCII.encode(Base64.getEncoder().encodeToString(secret) + "\n"));
            }
        } catch (IOException e) {
            throw new StartRefusedException(
                    "The key file " + file + " cannot be written; make its directory writable, or set"
                            + " CHAIRTIME_PATIENT_KEY.",
                    e);
        }
        return PatientKey.of(secret);
    }

    private FileAttribute<?>[] permissions() {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
