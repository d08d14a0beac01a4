package chairtime.bench;

/**
 * How much a benchmark does. The system property {@code chairtime.bench.share}, from 0 to 1, makes it smaller to try it
 * out; then nothing is written into the table.
 */
public final class BenchmarkSize {

    private static final double SHARE = Double.parseDouble(System.getProperty("chairtime.bench.share", "1"));

    private BenchmarkSize() {}

    /** So many of the whole, at least one. */
    public static int of(int whole) {
        return Math.max(1, (int) Math.round(whole * SHARE));
    }

    /** Whether it is the whole benchmark. */
    public static boolean isWhole() {
        return SHARE == 1;
    }
}
