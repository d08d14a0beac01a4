package chairtime.activity.integration;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files of claims beside the database, until their import has ended. Each import has a folder for its work. */
@Component
class ClaimFiles {

    private static final int BLOCK = 1 << 16;

    private final Path folder;

    ClaimFiles(@Value("${chairtime.data.dir}") String dataDirectory) {
        this.folder = Path.of(dataDirectory).toAbsolutePath().resolve("claims");
    }

    /** Fingerprint of a file. */
    static String sha256(Path file) throws IOException {
        try (DigestInputStream content =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            byte[] block = new byte[BLOCK];
            int read = 0;
            while (read >= 0) {
                read = content.read(block);
            }
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Keeps the file for the import. */
    void keep(long importId, Path file) throws IOException {
        Files.createDirectories(work(importId));
        Files.move(file, file(importId), StandardCopyOption.REPLACE_EXISTING);
    }

    boolean has(long importId) {
        return Files.exists(file(importId));
    }

    ClaimLines open(long importId) throws IOException {
        return lines(file(importId));
    }

    static ClaimLines lines(Path file) throws IOException {
        InputStream content = Files.newInputStream(file);
        try {
            return new ClaimLines(new BufferedInputStream(content, BLOCK));
        } catch (IOException | RuntimeException e) {
            content.close();
            throw e;
        }
    }

    /** Folder for what the import puts aside; emptied of what an earlier attempt left. */
    Path freshFolder(long importId) throws IOException {
        Files.createDirectories(work(importId));
        try (Stream<Path> left = Files.list(work(importId))) {
            for (Path one :
                    left.filter(path -> path.toString().endsWith(".run")).toList()) {
                Files.deleteIfExists(one);
            }
        }
        return work(importId);
    }

    /** Removes all that is kept for the import. */
    void remove(long importId) {
        if (!Files.exists(work(importId))) {
            return;
        }
        try (Stream<Path> left = Files.list(work(importId))) {
            for (Path one : left.toList()) {
                Files.deleteIfExists(one);
            }
            Files.deleteIfExists(work(importId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(long importId) {
        return work(importId).resolve("claims.csv");
    }

    private Path work(long importId) {
        return folder.resolve(String.valueOf(importId));
    }
}
