package chairtime.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The directory that holds the data, held by one running application at a time. */
final class DataDirectory implements AutoCloseable {

    private final FileChannel channel;

    private DataDirectory(FileChannel channel) {
        this.channel = channel;
    }

    /** Creates the directory when it is missing, and writes to it: permissions alone do not tell. */
    private static void prepare(Path directory) {
        try {
            Files.createDirectories(directory);
            Path probe = Files.createTempFile(directory, "writable", ".probe");
            Files.write(probe, new byte[] {1});
            Files.delete(probe);
        } catch (IOException e) {
            throw notWritable(directory, e);
        }
    }

    /**
     * Takes the directory for this application until it is closed or the process ends, however it ends.
     *
     * @throws DatabaseStartException when another application holds it, or it cannot be written
     */
    static DataDirectory take(Path directory) {
        prepare(directory);
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    directory.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new DatabaseStartException(
                        "Another Chairtime is running on the data directory " + directory
                                + "; stop it, or set CHAIRTIME_DATA_DIR to a directory of this one's own.",
                        null);
            }
            return new DataDirectory(channel);
        } catch (IOException e) {
            throw notWritable(directory, e);
        }
    }

    /** Gives the directory back. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("The data directory could not be given back", e);
        }
    }

    static DatabaseStartException notWritable(Path directory, IOException e) {
        return new DatabaseStartException(
                "The data directory " + directory + " cannot be written (" + reason(e)
                        + "); make it writable, or set CHAIRTIME_DATA_DIR to a directory that is.",
                e);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String reason(IOException e) {
        if (e instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is not a directory";
        }
        if (e instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (e instanceof FileSystemException fault && fault.getReason() != null) {
            return fault.getReason();
        }
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + " cannot be created";
        }
        return String.valueOf(e.getMessage());
    }
}
