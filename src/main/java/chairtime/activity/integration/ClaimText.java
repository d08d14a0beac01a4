package chairtime.activity.integration;

import java.util.Arrays;

/** Text of rows to load, fields divided by tabs, in a block that is used again and again. */
final class ClaimText {

    private byte[] bytes = new byte[1 << 16];
    private int length;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    ClaimText ascii(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return tab();
    }

    ClaimText ascii(byte[] text, int count) {
        room(count);
        System.arraycopy(text, 0, bytes, length, count);
        length += count;
        return tab();
    }

    ClaimText number(long value) {
        digits(value);
        return tab();
    }

    /** The number, or null below zero. */
    ClaimText orNull(int value) {
        return value < 0 ? nothing() : number(value);
    }

    /** A number with so many decimals, given in the smallest part. */
    ClaimText decimal(long value, int decimals) {
        room(32);
        if (value < 0) {
            bytes[length++] = '-';
        }
        long size = Math.abs(value);
        long one = decimals == 2 ? 100 : 10_000;
        digits(size / one);
        long rest = size % one;
        if (rest != 0) {
            bytes[length++] = '.';
            for (long part = one / 10; part > 0; part /= 10) {
                bytes[length++] = (byte) ('0' + rest / part % 10);
            }
        }
        return tab();
    }

    /** Ends the row. */
    void end() {
        bytes[length - 1] = '\n';
    }

    private ClaimText nothing() {
        room(2);
        bytes[length++] = '\\';
        bytes[length++] = 'N';
        return tab();
    }

    private void digits(long value) {
        room(20);
        long rest = value;
        if (rest < 0) {
            bytes[length++] = '-';
            rest = -rest;
        }
        int from = length;
        do {
            bytes[length++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        for (int left = from, right = length - 1; left < right; left++, right--) {
            byte swapped = bytes[left];
            bytes[left] = bytes[right];
            bytes[right] = swapped;
        }
    }

    private ClaimText tab() {
        room(1);
        bytes[length++] = '\t';
        return this;
    }

    private void room(int more) {
        if (length + more + 1 > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more + 1));
        }
    }
}
