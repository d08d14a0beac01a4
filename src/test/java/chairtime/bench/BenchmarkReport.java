package chairtime.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The table in {@code src/docs/benchmarks.md}. A benchmark replaces its own rows and leaves the others as they were;
 * each row says when it was measured and on how many cores.
 */
public final class BenchmarkReport {

    private static final String START = "<!-- rows: written by mvn -Pbench verify -->";
    private static final String END = "<!-- end of rows -->";
    private static final String HEAD =
            "| what | figure | compared with, in the same run | its figure | ratio | target | measured |";
    private static final String RULE = "|---|---|---|---|---|---|---|";

    private BenchmarkReport() {}

    /**
     * Prints the row and writes it into the table, unless the benchmark was only {@linkplain BenchmarkSize tried out}.
     *
     * @param what what was measured; the key of the row
     * @param figure the figure with its unit
     * @param comparedWith what was measured beside it in the same run
     * @param itsFigure that figure with its unit
     * @param ratio how many times better or worse
     * @param target what is asked for, or a dash
     */
    public static synchronized void row(
            String what, String figure, String comparedWith, String itsFigure, String ratio, String target) {
        String measured = LocalDate.now(java.time.Clock.systemUTC()) + ", "
                + Runtime.getRuntime().availableProcessors() + " cores";
        String row = "| " + String.join(" | ", what, figure, comparedWith, itsFigure, ratio, target, measured) + " |";
        System.out.println(row);
        try {
            if (BenchmarkSize.isWhole()) {
                write(row, "| " + what + " |");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value below which that share of the measurements lies, for instance 0.95. */
    public static double percentile(double[] measurements, double share) {
        double[] sorted = measurements.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    private static void write(String row, String key) throws IOException {
        Path file = Path.of(System.getProperty("chairtime.bench.report", "src/docs/benchmarks.md"));
        List<String> lines = Files.exists(file) ? new ArrayList<>(Files.readAllLines(file)) : emptyReport();
        int end = lines.indexOf(END);
        int same = -1;
        for (int i = lines.indexOf(START); i < end; i++) {
            if (lines.get(i).startsWith(key)) {
                same = i;
            }
        }
        if (same >= 0) {
            lines.set(same, row);
        } else {
            lines.add(end, row);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }

    private static List<String> emptyReport() {
        return new ArrayList<>(List.of(
                "# Benchmarks",
                "",
                "Each figure stands beside one that was measured in the same run, because timings of one machine say"
                        + " little about another; read the ratio. `mvn -Pbench verify` measures again and replaces"
                        + " the rows.",
                "",
                START,
                HEAD,
                RULE,
                END));
    }
}
