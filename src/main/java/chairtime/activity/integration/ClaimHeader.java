package chairtime.activity.integration;

import chairtime.activity.ClaimColumn;
import chairtime.activity.ImportRefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The header of a file of claims. A column that tells about patients is refused, so that nothing of it is kept.
 *
 * @param headings as they stand in the file
 * @param separator what stands between fields
 */
record ClaimHeader(List<String> headings, byte separator) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern ABOUT_PATIENTS = Pattern.compile(
            "(.*_)?(NHS_?(NO|NUMBER|NUM)|SURNAME|FORENAMES?|(FIRST|LAST|FAMILY|GIVEN)_?NAME|DOB|(DATE_OF_)?BIRTH.*|SEX"
                    + "|GENDER|ETHNIC.*|NINO|NATIONAL_INSURANCE.*|MOBILE.*|E_?MAIL.*|TELEPHONE.*|PHONE.*|EXEMPTION.*)"
                    + "|PATIENT(?!_CHARGE).*|NHSNO");

    /**
     * Reads the first line.
     *
     * @throws ImportRefusedException when it is no header of claims
     */
    static ClaimHeader read(ClaimLines lines) throws IOException {
        if (!lines.next()) {
            throw new ImportRefusedException("The file is empty. Choose a CSV file of claims.");
        }
        byte[] line = java.util.Arrays.copyOfRange(lines.block(), lines.from(), lines.to());
        for (byte c : line) {
            if (c == 0) {
                throw new ImportRefusedException(
                        "The file is not text in UTF-8 or windows-1252. Save it as \"CSV UTF-8\""
                                + " and send it again.");
            }
        }
        byte separator = separator(line);
        ClaimFields fields = new ClaimFields(separator);
        fields.split(line, 0, line.length);
        List<String> headings = new ArrayList<>();
        for (int field = 0; field < fields.count(); field++) {
            headings.add(decode(line, fields.start(field), fields.end(field)));
        }
        headings.forEach(ClaimHeader::refuseAboutPatients);
        return new ClaimHeader(List.copyOf(headings), separator);
    }

    /**
     * The columns that can be found: under the heading that somebody chose for them, or under their own name.
     *
     * @param mapping headings by column
     */
    Map<ClaimColumn, Integer> places(Map<ClaimColumn, String> mapping) {
        Map<ClaimColumn, Integer> places = new EnumMap<>(ClaimColumn.class);
        Set<Integer> taken = new HashSet<>();
        mapping.forEach((column, heading) -> put(places, taken, column, heading));
        for (ClaimColumn column : ClaimColumn.values()) {
            if (!places.containsKey(column)) {
                put(places, taken, column, column.name());
            }
        }
        return places;
    }

    /** Whether every column that a claim needs is there. */
    static boolean suffices(Map<ClaimColumn, Integer> places) {
        for (ClaimColumn column : ClaimColumn.values()) {
            if (column.required() && !places.containsKey(column)) {
                return false;
            }
        }
        return true;
    }

    private void put(Map<ClaimColumn, Integer> places, Set<Integer> taken, ClaimColumn column, String heading) {
        for (int place = 0; place < headings.size(); place++) {
            if (plain(headings.get(place)).equals(plain(heading)) && taken.add(place)) {
                places.put(column, place);
                return;
            }
        }
    }

    private static void refuseAboutPatients(String heading) {
        if (ABOUT_PATIENTS.matcher(plain(heading)).matches()) {
            throw new ImportRefusedException(
                    "The column \"" + heading + "\" tells about patients. Take such columns out of"
                            + " the file and send it again; nothing of it was kept.");
        }
    }

    private static String plain(String heading) {
        return heading.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    }

    private static byte separator(byte[] line) {
        byte best = ',';
        int most = 0;
        for (byte candidate : new byte[] {',', ';', '\t'}) {
            int times = 0;
            for (byte c : line) {
                times += c == candidate ? 1 : 0;
            }
            if (times > most) {
                most = times;
                best = candidate;
            }
        }
        return best;
    }

    private static String decode(byte[] line, int from, int to) {
        ByteBuffer bytes = ByteBuffer.wrap(line, from, Math.max(0, to - from));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return new String(line, from, Math.max(0, to - from), WINDOWS_1252);
        }
    }
}
