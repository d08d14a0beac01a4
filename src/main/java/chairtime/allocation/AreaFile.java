package chairtime.allocation;

import chairtime.allocation.AreaLoad.RowProblem;
import chairtime.allocation.domain.AreaPointRules;
import chairtime.platform.RefusedException;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/** Reads a postcode directory row by row: the columns pcds or pcd, lat, long and, where it is there, doterm. */
final class AreaFile {

    private static final int BATCH = 5_000;
    /** The directory's own sign for a postcode without a place. */
    private static final double NO_PLACE = 99.999999;

    private final AreaLoad started;
    private final DoubleSupplier share;
    private final Consumer<Map<String, Point>> keep;
    private final Consumer<AreaLoad> reached;
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<String, Point> batch = new LinkedHashMap<>();
    private long kept;
    private long terminated;
    private long placeless;
    private long wrong;

    /**
     * @param share how much of the file is read
     * @param keep keeps where those postcodes lie
     * @param reached hears how far the file is after each batch; may throw to end it
     */
    AreaFile(AreaLoad started, DoubleSupplier share, Consumer<Map<String, Point>> keep, Consumer<AreaLoad> reached) {
        this.started = started;
        this.share = share;
        this.keep = keep;
        this.reached = reached;
    }

    /** @throws RefusedException when it is no such file */
    void read(InputStream content) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            Columns columns = null;
            for (CsvRecord row : rows) {
                if (columns == null) {
                    columns = Columns.of(row);
                } else {
                    take(columns, row);
                }
            }
            if (columns == null) {
                throw new RefusedException("The file is empty. Choose the postcode directory as CSV.");
            }
            flush();
        } catch (CsvParseException | UncheckedIOException e) {
            flush();
            throw new RefusedException(
                    "The file cannot be read as CSV from about line %,d on. What came before is kept."
                            .formatted(kept + terminated + placeless + wrong + 2));
        }
    }

    private void take(Columns columns, CsvRecord row) {
        if (row.getFieldCount() < columns.count()) {
            leaveOut(row, "The row has too few columns.");
            return;
        }
        if (columns.isTerminated(row)) {
            terminated++;
            return;
        }
        try {
            String area = row.getField(columns.postcode()).strip();
            Point point = new Point(
                    Double.parseDouble(row.getField(columns.latitude())),
                    Double.parseDouble(row.getField(columns.longitude())));
            if (point.latitude() >= NO_PLACE) {
                placeless++;
                return;
            }
            Optional<String> problem = AreaPointRules.problem(area, point);
            if (problem.isPresent()) {
                leaveOut(row, problem.get());
                return;
            }
            kept++;
            batch.put(area.toUpperCase(Locale.ROOT).replace(" ", ""), point);
            if (batch.size() >= BATCH) {
                flush();
            }
        } catch (NumberFormatException e) {
            leaveOut(row, "Latitude or longitude is no number.");
        }
    }

    private void leaveOut(CsvRecord row, String sentence) {
        wrong++;
        if (problems.size() < AreaLoad.MOST_PROBLEMS) {
            problems.add(new RowProblem(row.getStartingLineNumber(), sentence));
        }
    }

    private void flush() {
        if (!batch.isEmpty()) {
            keep.accept(Map.copyOf(batch));
            batch.clear();
        }
        reached.accept(soFar());
    }

    /** The load with what was counted so far. */
    AreaLoad soFar() {
        return new AreaLoad(
                started.fileName(),
                started.startedAt(),
                started.startedBy(),
                AreaLoad.State.RUNNING,
                share.getAsDouble(),
                kept,
                terminated,
                placeless,
                wrong,
                problems,
                "");
    }

    private record Columns(int postcode, int latitude, int longitude, int ended, int count) {

        static Columns of(CsvRecord header) {
            Map<String, Integer> places = new HashMap<>();
            for (int column = 0; column < header.getFieldCount(); column++) {
                places.put(header.getField(column).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT), column);
            }
            Integer postcode = places.getOrDefault("pcds", places.get("pcd"));
            Integer latitude = places.get("lat");
            Integer longitude = places.get("long");
            if (postcode == null || latitude == null || longitude == null) {
                throw new RefusedException(
                        "The first line must name the columns pcds (or pcd), lat and long, as the ONS Postcode Directory does.");
            }
            int last = Math.max(postcode, Math.max(latitude, longitude));
            int ended = places.getOrDefault("doterm", -1);
            return new Columns(postcode, latitude, longitude, ended, Math.max(last, ended) + 1);
        }

        boolean isTerminated(CsvRecord row) {
            return ended >= 0 && !row.getField(ended).isBlank();
        }
    }
}
