package chairtime.activity.integration;

import java.nio.charset.StandardCharsets;

/** The fields of one line of a file of claims, found without copying them. */
final class ClaimFields {

    private static final int MOST = 300;

    private final byte separator;
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private byte[] block = new byte[0];
    private int count;

    ClaimFields(byte separator) {
        this.separator = separator;
    }

    /** Finds the fields of that part of the block; what stands beyond the 300th is dropped. */
    void split(byte[] text, int from, int to) {
        block = text;
        count = 0;
        int at = from;
        while (at <= to && count < MOST) {
            int end = end(at, to);
            trim(at, end);
            at = end + 1;
        }
    }

    int count() {
        return count;
    }

    boolean isBlank(int field) {
        return starts[field] >= ends[field];
    }

    int start(int field) {
        return starts[field];
    }

    int end(int field) {
        return ends[field];
    }

    int length(int field) {
        return ends[field] - starts[field];
    }

    byte[] block() {
        return block;
    }

    /** The field as text; bytes that are not ASCII become question marks. */
    String text(int field) {
        return new String(block, starts[field], Math.max(0, length(field)), StandardCharsets.US_ASCII)
                .replace('\uFFFD', '?');
    }

    private int end(int from, int to) {
        int at = from;
        while (at < to && (block[at] == ' ')) {
            at++;
        }
        boolean quoted = at < to && block[at] == '"';
        if (quoted) {
            at++;
        }
        for (; at < to; at++) {
            byte c = block[at];
            if (quoted && c == '"') {
                quoted = false;
            } else if (!quoted && c == separator) {
                return at;
            }
        }
        return to;
    }

    private void trim(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(block[start])) {
            start++;
        }
        while (end > start && isSpace(block[end - 1])) {
            end--;
        }
        if (end - start >= 2 && block[start] == '"' && block[end - 1] == '"') {
            start++;
            end--;
            while (start < end && isSpace(block[start])) {
                start++;
            }
            while (end > start && isSpace(block[end - 1])) {
                end--;
            }
        }
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\t';
    }
}
