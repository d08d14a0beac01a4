package chairtime.notification.domain;

import chairtime.notification.Letter;
import java.util.List;

/** How wide the columns of a table are: by their longest text, within reason. */
final class LetterColumns {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 36;

    private LetterColumns() {}

    static float[] widths(Letter.Table table) {
        int columns = Math.max(1, table.head().size());
        float[] widths = new float[columns];
        for (int column = 0; column < columns; column++) {
            int longest = length(table.head(), column);
            for (List<String> row : table.rows()) {
                longest = Math.max(longest, length(row, column));
            }
            widths[column] = Math.min(WIDEST, Math.max(NARROWEST, longest));
        }
        return widths;
    }

    private static int length(List<String> row, int column) {
        return column < row.size() ? row.get(column).length() : 0;
    }
}
