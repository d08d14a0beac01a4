package chairtime.activity.integration;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells, block by block, whether bytes are UTF-8 without any fault. */
final class Utf8Check {

    private static final int LONGEST_CHARACTER = 4;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer sink = CharBuffer.allocate(64 * 1024 + LONGEST_CHARACTER);
    private ByteBuffer left = ByteBuffer.allocate(0);
    private boolean faultless = true;

    void take(byte[] block, int length) {
        if (!faultless) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.allocate(left.remaining() + length);
        bytes.put(left).put(block, 0, length).flip();
        decode(bytes, false);
        left = bytes;
    }

    boolean passed() {
        decode(left, true);
        return faultless;
    }

    private void decode(ByteBuffer bytes, boolean last) {
        sink.clear();
        if (faultless && decoder.decode(bytes, sink, last).isError()) {
            faultless = false;
        }
    }
}
