package chairtime.activity.integration;

import chairtime.activity.ImportRefusedException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a file of claims as bytes in one block of memory, however large the file is. A row never reaches over a
 * line, so a quotation mark left open spoils its own row only.
 */
final class ClaimLines implements Closeable {

    private static final int BLOCK = 1 << 20;
    private static final int LONGEST = 20_000;

    private final InputStream file;
    private final byte[] block = new byte[BLOCK];
    private int filled;
    private int next;
    private boolean atEnd;
    private long passed;
    private int line;
    private int from;
    private int to;

    ClaimLines(InputStream file) throws IOException {
        this.file = file;
        fill();
        if (filled >= 3 && block[0] == (byte) 0xEF && block[1] == (byte) 0xBB && block[2] == (byte) 0xBF) {
            next = 3;
        }
    }

    /** Goes to the next line. */
    boolean next() throws IOException {
        int end = end();
        if (end < 0) {
            return false;
        }
        line++;
        from = next;
        to = end > from && block[end - 1] == '\r' ? end - 1 : end;
        next = Math.min(end + 1, filled);
        return true;
    }

    byte[] block() {
        return block;
    }

    /** Where the line begins in the block. */
    int from() {
        return from;
    }

    /** Where it ends, without what ends it. */
    int to() {
        return to;
    }

    /** Number of the line, from 1. */
    int line() {
        return line;
    }

    /** Bytes of the file up to the end of the line. */
    long passed() {
        return passed - filled + next;
    }

    private int end() throws IOException {
        for (int at = next; ; at++) {
            if (at == filled) {
                int seen = at - next;
                if (atEnd) {
                    return seen == 0 ? -1 : at;
                }
                fill();
                at = next + seen;
                if (at == filled) {
                    return seen == 0 ? -1 : at;
                }
            }
            if (block[at] == '\n') {
                return at;
            }
            if (at - next > LONGEST) {
                throw new ImportRefusedException("Line " + (line + 1) + " is longer than 20,000 characters, so this is"
                        + " no file of claims. Choose a CSV file with one claim on each line.");
            }
        }
    }

    private void fill() throws IOException {
        System.arraycopy(block, next, block, 0, filled - next);
        filled -= next;
        next = 0;
        int read = file.readNBytes(block, filled, block.length - filled);
        atEnd = read < block.length - filled;
        filled += read;
        passed += read;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
