package chairtime.allocation.domain;

import chairtime.allocation.Place;
import chairtime.allocation.Point;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where postcodes and districts lie, as far as an administrator has loaded it. */
@Component
public class AreaPointRows {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;

    AreaPointRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The place with where its postcode lies, or else its district. */
    public Place place(String postcode, String district) {
        return new Place(
                postcode, district, point(postcode).or(() -> point(district)).orElse(null));
    }

    /** Where the postcode or district lies, if that is known. */
    public Optional<Point> point(String area) {
        return jdbc
                .query(
                        "SELECT latitude, longitude FROM allocation_area_point WHERE area = ?",
                        (row, number) -> new Point(row.getDouble("latitude"), row.getDouble("longitude")),
                        written(area))
                .stream()
                .findFirst();
    }

    /** Where those postcodes and districts lie, as far as that is known. */
    public Map<String, Point> of(Set<String> areas) {
        Map<String, Point> known = new HashMap<>();
        Set<String> written = areas.stream()
                .map(AreaPointRows::written)
                .filter(area -> !area.isEmpty())
                .collect(Collectors.toSet());
        if (!written.isEmpty()) {
            jdbc.query(
                    "SELECT area, latitude, longitude FROM allocation_area_point WHERE area IN ("
                            + String.join(",", Collections.nCopies(written.size(), "?")) + ")",
                    row -> {
                        known.put(row.getString(1), new Point(row.getDouble(2), row.getDouble(3)));
                    },
                    written.toArray());
        }
        Map<String, Point> asked = new HashMap<>();
        areas.forEach(area -> asked.put(area, known.get(written(area))));
        asked.values().removeIf(Objects::isNull);
        return asked;
    }

    /** Keeps where those areas lie, in place of what was known of them. */
    public void keep(Map<String, Point> points) {
        Map<String, Point> written = points.entrySet().stream()
                .collect(Collectors.toMap(each -> written(each.getKey()), Map.Entry::getValue));
        List<Map.Entry<String, Point>> all = List.copyOf(written.entrySet());
        for (int from = 0; from < all.size(); from += BATCH) {
            keepAtOnce(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
    }

    /** In one statement: a directory has millions of rows. */
    private void keepAtOnce(List<Map.Entry<String, Point>> rows) {
        jdbc.update(
                "REPLACE INTO allocation_area_point (area, latitude, longitude) VALUES "
                        + String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?)")),
                rows.stream()
                        .flatMap(row -> Stream.<Object>of(
                                row.getKey(),
                                row.getValue().latitude(),
                                row.getValue().longitude()))
                        .toArray());
    }

    /** How many postcodes and districts have a place. */
    public long count() {
        Long count = jdbc.queryForObject("SELECT COUNT(*) FROM allocation_area_point", Long.class);
        return count == null ? 0 : count;
    }

    /** Puts each district in the middle of its postcodes, where there are any; answers how many. */
    public int deriveDistricts() {
        List<Map.Entry<String, Point>> middles = jdbc.query(
                "SELECT LEFT(area, CHAR_LENGTH(area) - 3) AS district, AVG(latitude) AS latitude,"
                        + " AVG(longitude) AS longitude FROM allocation_area_point WHERE CHAR_LENGTH(area) >= 5"
                        + " GROUP BY district",
                (row, number) -> Map.entry(
                        row.getString("district"), new Point(row.getDouble("latitude"), row.getDouble("longitude"))));
        keep(middles.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return middles.size();
    }

    /** Whether postcodes of that district are known, so that one that is not is new or does not exist. */
    public boolean knowsPostcodesOf(String district) {
        return !jdbc.queryForList(
                        "SELECT 1 FROM allocation_area_point WHERE area LIKE ? AND CHAR_LENGTH(area) = ? LIMIT 1",
                        Integer.class,
                        written(district) + "%",
                        written(district).length() + 3)
                .isEmpty();
    }

    private static String written(String area) {
        return area.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
