package chairtime.activity.integration;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Brings claims into the order of contract, reference and precedence by way of the disk: memory holds one block of them
 * however many there are.
 */
final class ClaimSorter implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int SHORT_ENOUGH = 12;

    private final Path folder;
    private byte[] block;
    private byte[] spare = new byte[0];
    private final int most;
    private int count;
    private final ExecutorService disk = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "claims-sorting");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<Path> spilling;
    private final List<Path> runs = new ArrayList<>();
    private final List<Run> open = new ArrayList<>();

    /** @param most how many claims memory holds */
    ClaimSorter(Path folder, int most) {
        this.folder = folder;
        this.block = new byte[most * ClaimRecord.BYTES];
        this.most = most;
    }

    void add(ClaimRecord claim) throws IOException {
        if (count == most) {
            spill();
        }
        claim.write(block, count * ClaimRecord.BYTES);
        count++;
    }

    /** All claims in order; add no more. */
    Sorted sorted() throws IOException {
        if (runs.isEmpty() && spilling == null) {
            return new InMemory(sorted(block, count));
        }
        if (count > 0) {
            spill();
        }
        awaitSpilled();
        PriorityQueue<Run> queue = new PriorityQueue<>();
        for (Path path : runs) {
            Run run = new Run(path);
            open.add(run);
            if (run.advance()) {
                queue.add(run);
            }
        }
        return new Merged(queue);
    }

    @Override
    public void close() throws IOException {
        disk.shutdown();
        try {
            awaitSpilled();
        } finally {
            remove();
        }
    }

    private void remove() throws IOException {
        for (Run run : open) {
            run.close();
        }
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }

    /** Claims one after the other. */
    interface Sorted {

        /** Fills the record with the next claim. */
        boolean next(ClaimRecord into) throws IOException;
    }

    /** Another thread sorts the block and brings it to disk while the other block is filled. */
    private void spill() throws IOException {
        awaitSpilled();
        byte[] full = block;
        int claims = count;
        spilling = disk.submit(() -> write(full, sorted(full, claims)));
        block = spare.length == 0 ? new byte[full.length] : spare;
        spare = full;
        count = 0;
    }

    private void awaitSpilled() throws IOException {
        if (spilling == null) {
            return;
        }
        try {
            runs.add(spilling.get());
            spilling = null;
        } catch (ExecutionException failed) {
            throw new IOException("Claims could not be put aside", failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Sorting claims was interrupted", e);
        }
    }

    private Path write(byte[] claims, int[] sorted) throws IOException {
        Path run = Files.createTempFile(folder, "claims-", ".run");
        byte[] buffer = new byte[BUFFER / ClaimRecord.BYTES * ClaimRecord.BYTES];
        int filled = 0;
        try (OutputStream out = Files.newOutputStream(run)) {
            for (int place : sorted) {
                System.arraycopy(claims, place, buffer, filled, ClaimRecord.BYTES);
                filled += ClaimRecord.BYTES;
                if (filled == buffer.length) {
                    out.write(buffer, 0, filled);
                    filled = 0;
                }
            }
            out.write(buffer, 0, filled);
        }
        return run;
    }

    private static int[] sorted(byte[] claims, int count) {
        int[] sorted = new int[count];
        for (int i = 0; i < count; i++) {
            sorted[i] = i * ClaimRecord.BYTES;
        }
        mergeSort(claims, sorted.clone(), sorted, 0, count);
        return sorted;
    }

    /** Sorts that part of both, which begin alike; what is already in order is only looked through. */
    private static void mergeSort(byte[] claims, int[] from, int[] to, int low, int high) {
        if (high - low <= SHORT_ENOUGH) {
            insertionSort(claims, to, low, high);
            return;
        }
        int middle = low + high >>> 1;
        mergeSort(claims, to, from, low, middle);
        mergeSort(claims, to, from, middle, high);
        if (compare(claims, from[middle - 1], from[middle]) <= 0) {
            System.arraycopy(from, low, to, low, high - low);
            return;
        }
        int left = low;
        int right = middle;
        for (int i = low; i < high; i++) {
            boolean takeLeft = right >= high || left < middle && compare(claims, from[left], from[right]) <= 0;
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }

    private static void insertionSort(byte[] claims, int[] places, int low, int high) {
        for (int i = low + 1; i < high; i++) {
            int moving = places[i];
            int j = i;
            while (j > low && compare(claims, places[j - 1], moving) > 0) {
                places[j] = places[j - 1];
                j--;
            }
            places[j] = moving;
        }
    }

    private static int compare(byte[] claims, int a, int b) {
        return Arrays.compareUnsigned(claims, a, a + ClaimRecord.KEY_BYTES, claims, b, b + ClaimRecord.KEY_BYTES);
    }

    private final class InMemory implements Sorted {

        private final int[] order;
        private int at;

        private InMemory(int[] order) {
            this.order = order;
        }

        @Override
        public boolean next(ClaimRecord into) {
            if (at == order.length) {
                return false;
            }
            into.read(block, order[at++]);
            return true;
        }
    }

    private static final class Merged implements Sorted {

        private final PriorityQueue<Run> queue;

        private Merged(PriorityQueue<Run> queue) {
            this.queue = queue;
        }

        @Override
        public boolean next(ClaimRecord into) throws IOException {
            Run least = queue.poll();
            if (least == null) {
                return false;
            }
            into.read(least.record, 0);
            if (least.advance()) {
                queue.add(least);
            }
            return true;
        }
    }

    private static final class Run implements Comparable<Run>, Closeable {

        private final InputStream file;
        private final byte[] record = new byte[ClaimRecord.BYTES];

        private Run(Path path) throws IOException {
            file = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        }

        private boolean advance() throws IOException {
            return file.readNBytes(record, 0, record.length) == record.length;
        }

        @Override
        public int compareTo(Run other) {
            return Arrays.compareUnsigned(record, 0, ClaimRecord.KEY_BYTES, other.record, 0, ClaimRecord.KEY_BYTES);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
