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
        jdbc.batchUpdate(
                "REPLACE INTO allocation_area_point (area, latitude, longitude) VALUES (?, ?, ?)",
                List.copyOf(written.entrySet()),
                BATCH,
                (statement, each) -> {
                    statement.setString(1, each.getKey());
                    statement.setDouble(2, each.getValue().latitude());
                    statement.setDouble(3, each.getValue().longitude());
                });
    }

    private static String written(String area) {
        return area.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
