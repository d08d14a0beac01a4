package chairtime.shell.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The invented contracts, the same at every start. Their sizes and rates are spread as those of the published
 * contractor months are: rates with a median of 31.8 pounds, one in twenty below 26.2 and one in twenty above 43.2.
 */
final class DemoContracts {

    private static final long SEED = 20_231_001;
    private static final double MEDIAN_TARGET = 12_000;
    private static final double TARGET_SPREAD = 0.75;
    private static final double MEDIAN_RATE = 31.8;
    private static final double RATE_SPREAD_BELOW = 0.118;
    private static final double RATE_SPREAD_ABOVE = 0.186;
    private static final double PERFORMANCE_SPREAD = 0.11;
    private static final int WITHOUT_TARGET_EVERY = 30;
    private static final int SMALL_EVERY = 41;
    private static final int SILENT_EVERY = 29;

    private static final List<String> STREETS = List.of(
            "Lantern Street",
            "Old Ropewalk",
            "Chandler's Row",
            "Mill Race",
            "Station Parade",
            "Priory Green",
            "Weaver's Lane",
            "Beacon Hill",
            "Tidegate",
            "Orchard Way",
            "Foundry Yard",
            "Swan Corner",
            "Abbot's Walk",
            "Kiln Bank",
            "Harbour Steps",
            "Cooper's Field",
            "Larkrise",
            "Bridgefoot",
            "Saddler's Court");
    private static final List<String> KINDS =
            List.of("Dental Practice", "Dental Surgery", "Dental Care", "Dental Centre");

    private final Random random = new Random(SEED);

    private DemoContracts() {}

    /** All contracts of all invented commissioners. */
    static List<DemoContract> all() {
        DemoContracts contracts = new DemoContracts();
        return Stream.concat(Stream.of(DemoArea.NORTHMERE), DemoArea.NEIGHBOURS.stream())
                .flatMap(area -> contracts.of(area).stream())
                .toList();
    }

    private List<DemoContract> of(DemoArea area) {
        List<DemoContract> result = new ArrayList<>();
        for (DemoTown town : area.towns()) {
            for (int inTown = 0; inTown < town.contracts(); inTown++) {
                result.add(contract(area, town, inTown, result.size() + 1));
            }
        }
        return result;
    }

    private DemoContract contract(DemoArea area, DemoTown town, int inTown, int sequence) {
        String street = STREETS.get((sequence * 7 + inTown) % STREETS.size());
        String provider = town.name() + " " + street + " " + KINDS.get(random.nextInt(KINDS.size()));
        return new DemoContract(
                area,
                town,
                area.numbers() + "%04d00".formatted(sequence),
                provider,
                "%s %d%c%c".formatted(town.district(), 1 + random.nextInt(9), letter(), letter()),
                "E0199%04d".formatted(Integer.parseInt(area.numbers()) % 10 * 1000 + sequence),
                target(sequence),
                rate(),
                between(0.2, town.performance() + random.nextGaussian() * PERFORMANCE_SPREAD, 1.12),
                sequence % SILENT_EVERY == 0);
    }

    private int target(int sequence) {
        double drawn = MEDIAN_TARGET * Math.exp(random.nextGaussian() * TARGET_SPREAD);
        if (sequence % WITHOUT_TARGET_EVERY == 0) {
            return 0;
        }
        return sequence % SMALL_EVERY == 0 ? 60 : (int) between(400, drawn, 70_000);
    }

    private double rate() {
        double deviation = random.nextGaussian();
        return MEDIAN_RATE * Math.exp(deviation * (deviation < 0 ? RATE_SPREAD_BELOW : RATE_SPREAD_ABOVE));
    }

    private static double between(double least, double value, double most) {
        return Math.max(least, Math.min(most, value));
    }

    private char letter() {
        return "ABDEFGHJLNPQRSTUWXYZ".charAt(random.nextInt(20));
    }
}
