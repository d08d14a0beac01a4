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

/**
 * Brings claims into the order of contract, reference and precedence by way of the disk: memory holds one block of them
 * however many there are.
 */
final class ClaimSorter implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int SHORT_ENOUGH = 12;

    private final Path folder;
    private final byte[] block;
    private int[] order;
    private int count;
    private final List<Path> runs = new ArrayList<>();
    private final List<Run> open = new ArrayList<>();

    /** @param most how many claims memory holds */
    ClaimSorter(Path folder, int most) {
        this.folder = folder;
        this.block = new byte[most * ClaimRecord.BYTES];
        this.order = new int[most];
    }

    void add(ClaimRecord claim) throws IOException {
        if (count == order.length) {
            spill();
        }
        order[count] = count * ClaimRecord.BYTES;
        claim.write(block, order[count]);
        count++;
    }

    /** All claims in order; add no more. */
    Sorted sorted() throws IOException {
        if (runs.isEmpty()) {
            sort();
            return new InMemory();
        }
        spill();
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

    private void spill() throws IOException {
        sort();
        Path run = Files.createTempFile(folder, "claims-", ".run");
        runs.add(run);
        byte[] buffer = new byte[BUFFER / ClaimRecord.BYTES * ClaimRecord.BYTES];
        int filled = 0;
        try (OutputStream out = Files.newOutputStream(run)) {
            for (int i = 0; i < count; i++) {
                System.arraycopy(block, order[i], buffer, filled, ClaimRecord.BYTES);
                filled += ClaimRecord.BYTES;
                if (filled == buffer.length) {
                    out.write(buffer, 0, filled);
                    filled = 0;
                }
            }
            out.write(buffer, 0, filled);
        }
        count = 0;
    }

    private void sort() {
        int[] sorted = Arrays.copyOf(order, count);
        mergeSort(Arrays.copyOf(order, count), sorted, 0, count);
        System.arraycopy(sorted, 0, order, 0, count);
    }

    /** Sorts that part of both, which begin alike; what is already in order is only looked through. */
    private void mergeSort(int[] from, int[] to, int low, int high) {
        if (high - low <= SHORT_ENOUGH) {
            insertionSort(to, low, high);
            return;
        }
        int middle = low + high >>> 1;
        mergeSort(to, from, low, middle);
        mergeSort(to, from, middle, high);
        if (compare(from[middle - 1], from[middle]) <= 0) {
            System.arraycopy(from, low, to, low, high - low);
            return;
        }
        int left = low;
        int right = middle;
        for (int i = low; i < high; i++) {
            boolean takeLeft = right >= high || left < middle && compare(from[left], from[right]) <= 0;
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }

    private void insertionSort(int[] places, int low, int high) {
        for (int i = low + 1; i < high; i++) {
            int moving = places[i];
            int j = i;
            while (j > low && compare(places[j - 1], moving) > 0) {
                places[j] = places[j - 1];
                j--;
            }
            places[j] = moving;
        }
    }

    private int compare(int a, int b) {
        return Arrays.compareUnsigned(block, a, a + ClaimRecord.KEY_BYTES, block, b, b + ClaimRecord.KEY_BYTES);
    }

    private final class InMemory implements Sorted {

        private int at;

        @Override
        public boolean next(ClaimRecord into) {
            if (at == count) {
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
