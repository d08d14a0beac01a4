package chairtime.allocation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * What the clients of one process have done, in a file that both processes see at once and that outlives the one that
 * is killed.
 */
public final class ClaimCounters {

    /** What is counted, for each client. */
    public enum Count {
        /** Transactions that tried. */
        ATTEMPTS,
        /** Answers that a seat is held, of transactions that were committed. */
        HELD,
        /** Seats booked, of those. */
        BOOKED,
        /** Seats given back or expired, of those. */
        GIVEN_BACK,
        /** Transactions rolled back because the client changed its mind. */
        ROLLED_BACK,
        /** Transactions that the database broke off because two waited for each other. */
        BROKEN_OFF,
        /** Transactions whose connection was cut. */
        CUT,
        /** 1 while a transaction goes on. */
        WITHIN,
        /** The number that the server gave the connection. */
        CONNECTION
    }

    private static final int STOP = 0;
    private static final int HEAD = Long.BYTES;

    private final MappedByteBuffer file;
    private final int clients;

    /** Opens the file, which is made when it is missing. */
    public ClaimCounters(Path path, int clients) {
        this.clients = clients;
        try (FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            file = channel.map(MapMode.READ_WRITE, 0, HEAD + (long) clients * Count.values().length * Long.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sums of all clients. */
    public long[] sums() {
        return Arrays.stream(Count.values()).mapToLong(this::sum).toArray();
    }

    /** Sum of all clients. */
    public long sum(Count count) {
        long sum = 0;
        for (int client = 0; client < clients; client++) {
            sum += of(client, count);
        }
        return sum;
    }

    public long of(int client, Count count) {
        return file.getLong(at(client, count));
    }

    /** Each client writes only its own. */
    public void set(int client, Count count, long value) {
        file.putLong(at(client, count), value);
    }

    public void add(int client, Count count, long more) {
        set(client, count, of(client, count) + more);
    }

    /** Asks the clients to come to an end. */
    public void stop() {
        file.putLong(STOP, 1);
    }

    public boolean isStopped() {
        return file.getLong(STOP) == 1;
    }

    private static int at(int client, Count count) {
        return HEAD + (client * Count.values().length + count.ordinal()) * Long.BYTES;
    }
}
