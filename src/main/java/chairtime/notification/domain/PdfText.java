package chairtime.notification.domain;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;

/** Makes any text printable with the characters that the letters' face has, which are those of Windows-1252. */
final class PdfText {

    private static final Charset WIN_ANSI = Charset.forName("windows-1252");
    private static final Map<Integer, String> SPOKEN = Map.ofEntries(
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "-"),
            Map.entry(0x2015, "\u2014"),
            Map.entry(0x2212, "-"),
            Map.entry(0x2192, "->"),
            Map.entry(0x2264, "at most "),
            Map.entry(0x2265, "at least "),
            Map.entry(0x2009, " "),
            Map.entry(0x202F, " "),
            Map.entry(0x2007, " "),
            Map.entry(0x0141, "L"),
            Map.entry(0x0142, "l"),
            Map.entry(0x0110, "D"),
            Map.entry(0x0111, "d"),
            Map.entry(0x0131, "i"));

    private PdfText() {}

    static String of(String text) {
        CharsetEncoder encoder = WIN_ANSI.newEncoder();
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(point -> printable.append(printable(point, encoder)));
        return printable.toString();
    }

    private static String printable(int point, CharsetEncoder encoder) {
        String character = Character.toString(point);
        if (point == '\n' || !Character.isISOControl(point) && encoder.canEncode(character)) {
            return character;
        }
        String spoken = SPOKEN.get(point);
        if (spoken != null) {
            return spoken;
        }
        String plain = Normalizer.normalize(character, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        if (Character.isISOControl(point)) {
            return " ";
        }
        return !plain.isEmpty() && encoder.canEncode(plain)
                ? plain
                : Character.getType(point) == Character.NON_SPACING_MARK ? "" : "?";
    }
}
