package chairtime.activity.integration;

import chairtime.activity.ImportRefusedException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a contractor month by the names in its header. */
enum Column {
    YEAR_MONTH,
    COMMISSIONER_CODE,
    COMMISSIONER_NAME,
    CONTRACT_NUMBER,
    PROVIDER_NAME,
    LATEST_PPC_ADDRESS_POSTCODE,
    LSOA11_CODE,
    UDA_PERF_TARGET,
    UDA_FIN_VAL,
    UDA_DELIVERED,
    LATE_SUBMITTED_FP17,
    UDA_DELIVERED_FD,
    BAND_1_DELIVERED,
    BAND_2_DELIVERED,
    BAND_2A_DELIVERED,
    BAND_2B_DELIVERED,
    BAND_2C_DELIVERED,
    BAND_3_DELIVERED,
    BAND_URGENT_DELIVERED,
    BAND_OTHER_DELIVERED,
    CHILD_12M_COUNT,
    ADULT_24M_COUNT,
    GENERAL_DENTAL_FIN_VALUE;

    private static final Set<Column> SPLIT_BAND_2 = EnumSet.of(BAND_2A_DELIVERED, BAND_2B_DELIVERED, BAND_2C_DELIVERED);
    private static final int NAME_SHOWN = 40;

    /**
     * Where each column stands. Blanks around names, their case and their order do not matter; there are the 22 columns
     * since April 2023 or the 20 with one band 2 before.
     *
     * @throws ImportRefusedException when these are not the columns
     */
    static Map<Column, Integer> places(List<String> header) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip().toUpperCase(Locale.ROOT);
            if (!isColumn(name) || places.putIfAbsent(valueOf(name), i) != null) {
                unknown.add(name.length() > NAME_SHOWN ? name.substring(0, NAME_SHOWN) + "…" : name);
            }
        }
        Set<Column> missing = places.containsKey(BAND_2_DELIVERED)
                ? EnumSet.complementOf(EnumSet.copyOf(SPLIT_BAND_2))
                : EnumSet.complementOf(EnumSet.of(BAND_2_DELIVERED));
        missing.removeAll(places.keySet());
        if (places.containsKey(BAND_2_DELIVERED)) {
            SPLIT_BAND_2.stream().filter(places::containsKey).map(Column::name).forEach(unknown::add);
        }
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new ImportRefusedException(sentence(missing, unknown));
        }
        return places;
    }

    private static boolean isColumn(String name) {
        for (Column column : values()) {
            if (column.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static String sentence(Set<Column> missing, List<String> unknown) {
        StringBuilder sentence = new StringBuilder("The columns are not those of a contractor month.");
        if (!missing.isEmpty()) {
            sentence.append(" Missing: ")
                    .append(missing.stream().map(Column::name).collect(Collectors.joining(", ")))
                    .append('.');
        }
        if (!unknown.isEmpty()) {
            sentence.append(" Unknown or repeated: ")
                    .append(unknown.stream()
                            .limit(10)
                            .map(name -> name.isEmpty() ? "(no name)" : name)
                            .collect(Collectors.joining(", ")))
                    .append('.');
        }
        return sentence.toString();
    }
}
