package chairtime.activity.integration;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Carries rows from the thread that makes them to one that sends them, a few blocks ahead at most. */
final class ClaimPipe extends InputStream {

    private static final int BLOCKS = 128;
    private static final byte[] END = new byte[0];
    private static final long MILLIS_BETWEEN_LOOKS = 200;

    private final BlockingQueue<byte[]> blocks = new ArrayBlockingQueue<>(BLOCKS);
    private byte[] block = END;
    private int at;
    private boolean ended;
    private volatile boolean broken;

    /** Hands on that much of the block; ends without effect when nobody takes it any more. */
    void put(byte[] bytes, int length) {
        hand(Arrays.copyOf(bytes, length));
    }

    /** Says that no more will come. */
    void end() {
        hand(END);
    }

    /** Lets both sides go, after a fault on either. */
    void breakOff() {
        broken = true;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (!ended && at == block.length) {
            block = take();
            at = 0;
            ended = block.length == 0;
        }
        if (ended) {
            return -1;
        }
        int count = Math.min(most, block.length - at);
        System.arraycopy(block, at, into, from, count);
        at += count;
        return count;
    }

    private byte[] take() throws IOException {
        try {
            while (!broken) {
                byte[] next = blocks.poll(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
                if (next != null) {
                    return next;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IOException("Nobody makes rows any more");
    }

    private void hand(byte[] bytes) {
        try {
            while (!broken && !blocks.offer(bytes, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                // looks again whether somebody still takes blocks
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            broken = true;
        }
    }
}
