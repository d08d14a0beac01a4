package chairtime.notification.domain;

import chairtime.notification.Letter;
import java.util.List;
import java.util.stream.IntStream;

/** A table of a letter: each column and each row has a header cell, figures stand at the right. */
final class LetterTable {

    private static final String FIGURE = "[-+£]*[0-9][0-9,]*(\\.[0-9]+)?( ?%| UDA)?";

    private LetterTable() {}

    static String html(Letter.Table table) {
        List<Boolean> figures = IntStream.range(0, table.head().size())
                .mapToObj(column -> figures(table, column))
                .toList();
        StringBuilder html = new StringBuilder("<table><caption>")
                .append(LetterHtml.text(table.caption()))
                .append("</caption><thead><tr>");
        for (int column = 0; column < table.head().size(); column++) {
            cell(html, "th scope=\"col\"", figures.get(column), table.head().get(column));
        }
        html.append("</tr></thead><tbody>\n");
        for (List<String> row : table.rows()) {
            html.append("<tr>");
            for (int column = 0; column < table.head().size(); column++) {
                String text = column < row.size() ? row.get(column) : "";
                cell(html, column == 0 ? "th scope=\"row\"" : "td", figures.get(column), text);
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody></table>\n").toString();
    }

    private static void cell(StringBuilder html, String tag, boolean figure, String text) {
        html.append('<').append(tag);
        if (figure) {
            html.append(" class=\"figure\"");
        }
        html.append('>')
                .append(LetterHtml.text(text))
                .append("</")
                .append(tag, 0, 2)
                .append('>');
    }

    /** Whether most cells of the column are figures; the first column names what its row is about. */
    private static boolean figures(Letter.Table table, int column) {
        long figures = table.rows().stream()
                .filter(row -> column < row.size() && row.get(column).matches(FIGURE))
                .count();
        return column > 0 && figures * 2 > table.rows().size();
    }
}
