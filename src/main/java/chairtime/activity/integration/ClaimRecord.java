package chairtime.activity.integration;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One claim while it is read, sorted and posted: one instance is used again and again, so that millions of claims leave
 * no garbage. As bytes it has a fixed length and begins with what it is sorted by: contract, reference, precedence, line.
 */
final class ClaimRecord {

    static final int REFERENCE_LENGTH = 20;
    static final int KEY_BYTES = 4 + REFERENCE_LENGTH + 8 + 4;
    static final int BYTES = KEY_BYTES + 50;

    /** Where the part of the bytes begins that says what the claim claims. */
    static final int CONTENT_FROM = KEY_BYTES;

    private static final int TREATMENT_MONTH = 18;
    private static final int STANDING = 29;
    private static final int CHARGE = 46;

    static final int NO_DAY = Integer.MIN_VALUE;
    static final int NONE = -1;
    static final int NEW = 0;
    static final int REPLACEMENT = 1;
    static final int DELETION = 2;
    static final int FOUNDATION = 1;
    static final int INCOMPLETE = 2;

    /** Place of the contract among the commissioner's, by number. */
    int contract;

    final byte[] reference = new byte[REFERENCE_LENGTH];
    long precedence;
    int line;
    int performer;
    int accepted;
    int completed;
    int received;
    int scheduleMonth;
    int treatmentMonth;
    int category;
    int kind;
    int resubmission;
    int teeth;
    int rootFillings;
    int molarRootFillings;
    int flexible;
    int flags;
    int standing;
    /** Ten-thousandths of a UDA. */
    long units;
    /** Pence. */
    long pounds;

    int charge;

    void clear() {
        Arrays.fill(reference, (byte) 0);
        performer = NONE;
        accepted = NO_DAY;
        completed = NO_DAY;
        received = NO_DAY;
        treatmentMonth = NONE;
        category = NONE;
        kind = NEW;
        resubmission = 0;
        teeth = NONE;
        rootFillings = NONE;
        molarRootFillings = NONE;
        flexible = NONE;
        flags = 0;
        standing = 0;
        units = 0;
        pounds = 0;
        charge = 0;
    }

    boolean isDeletion() {
        return kind == DELETION;
    }

    boolean isOfFoundationDentist() {
        return (flags & FOUNDATION) != 0;
    }

    boolean isIncomplete() {
        return (flags & INCOMPLETE) != 0;
    }

    int referenceLength() {
        int length = REFERENCE_LENGTH;
        while (length > 0 && reference[length - 1] == 0) {
            length--;
        }
        return length;
    }

    /** Which of two rows of one reference holds: sent again more often, then deletion, then the later in time. */
    void rank(int contentHash) {
        precedence = (long) resubmission << 56
                | (long) kind << 54
                | (long) (scheduleMonth - 12 * 2000 & 0x7FF) << 43
                | (long) (received & 0xFFFF) << 27
                | contentHash & 0x7FFFFFF;
    }

    void write(byte[] bytes, int at) {
        ByteBuffer out = ByteBuffer.wrap(bytes, at, BYTES);
        out.putInt(contract).put(reference).putLong(precedence).putInt(line);
        writeContent(out);
    }

    void writeContent(ByteBuffer out) {
        out.putInt(performer).putInt(accepted).putInt(completed).putInt(received);
        out.putShort((short) scheduleMonth).putShort((short) treatmentMonth).putShort((short) category);
        out.put((byte) kind).put((byte) resubmission).put((byte) teeth).put((byte) rootFillings);
        out.put((byte) molarRootFillings).put((byte) flexible).put((byte) flags).put((byte) standing);
        out.putLong(units).putLong(pounds).putInt(charge);
    }

    /** Whether that place of the content is made by pricing: treatment month, standing, units and pounds. */
    static boolean isPriced(int place) {
        return place == TREATMENT_MONTH || place == TREATMENT_MONTH + 1 || place >= STANDING && place < CHARGE;
    }

    void read(byte[] bytes, int at) {
        ByteBuffer in = ByteBuffer.wrap(bytes, at, BYTES);
        contract = in.getInt();
        in.get(reference);
        precedence = in.getLong();
        line = in.getInt();
        performer = in.getInt();
        accepted = in.getInt();
        completed = in.getInt();
        received = in.getInt();
        scheduleMonth = in.getShort();
        treatmentMonth = in.getShort();
        category = in.getShort();
        kind = in.get();
        resubmission = in.get();
        teeth = in.get();
        rootFillings = in.get();
        molarRootFillings = in.get();
        flexible = in.get();
        flags = in.get();
        standing = in.get();
        units = in.getLong();
        pounds = in.getLong();
        charge = in.getInt();
    }
}
