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
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files of claims beside the database, until their import has ended. Each import has a folder for its work. */
@Component
class ClaimFiles {

    private static final int BLOCK = 1 << 16;
    private static final String ARRIVING = ".arriving";

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

    /** Brings a file to the disk of the imports, from where {@link #keep} takes it in one step. */
    Path arrive(Path file) throws IOException {
        Files.createDirectories(folder);
        return Files.move(file, folder.resolve(UUID.randomUUID() + ARRIVING));
    }

    /** Keeps a file that has arrived for the import. */
    void keep(long importId, Path arrived) {
        try {
            Files.createDirectories(folderOf(importId));
            Files.move(arrived, file(importId), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what is kept for other imports, and files that were arriving when the application ended. */
    void removeAllBut(Collection<Long> importIds) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path one : all.toList()) {
                String name = one.getFileName().toString();
                if (name.endsWith(ARRIVING)) {
                    Files.deleteIfExists(one);
                } else if (name.matches("\\d{1,18}") && !importIds.contains(Long.valueOf(name))) {
                    remove(Long.parseLong(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        Files.createDirectories(folderOf(importId));
        try (Stream<Path> left = Files.list(folderOf(importId))) {
            for (Path one :
                    left.filter(path -> path.toString().endsWith(".run")).toList()) {
                Files.deleteIfExists(one);
            }
        }
        return folderOf(importId);
    }

    /** Removes all that is kept for the import. */
    void remove(long importId) {
        if (!Files.exists(folderOf(importId))) {
            return;
        }
        try (Stream<Path> left = Files.list(folderOf(importId))) {
            for (Path one : left.toList()) {
                Files.deleteIfExists(one);
            }
            Files.deleteIfExists(folderOf(importId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(long importId) {
        return folderOf(importId).resolve("claims.csv");
    }

    Path folderOf(long importId) {
        return folder.resolve(String.valueOf(importId));
    }
}
