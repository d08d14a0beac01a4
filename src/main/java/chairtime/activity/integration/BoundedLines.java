package chairtime.activity.integration;

import chairtime.activity.ImportRefusedException;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, whatever ends them, none of them longer than a row can be. Rows of the published files never
 * reach over a line, so a quotation mark left open spoils its own row only.
 */
final class BoundedLines {

    private static final int MAX_LENGTH = 20_000;

    private final Reader text;
    private int line;
    private int next;

    BoundedLines(Reader text) throws IOException {
        this.text = text;
        this.next = text.read();
    }

    /** Number of the line read last, from 1. */
    int line() {
        return line;
    }

    /**
     * The next line, without its end; null after the last.
     *
     * @throws ImportRefusedException when it is far too long for a row
     */
    @Nullable
    String read() throws IOException {
        if (next < 0) {
            return null;
        }
        line++;
        StringBuilder result = new StringBuilder();
        while (next >= 0 && next != '\n' && next != '\r') {
            if (result.length() == MAX_LENGTH) {
                throw new ImportRefusedException("Line " + line + " is longer than 20,000 characters, so this is not"
                        + " a contractor month. Choose the CSV file of one month.");
            }
            result.append((char) next);
            next = text.read();
        }
        boolean carriageReturn = next == '\r';
        next = next < 0 ? -1 : text.read();
        if (carriageReturn && next == '\n') {
            next = text.read();
        }
        return result.toString();
    }
}
