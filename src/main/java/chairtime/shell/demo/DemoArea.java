package chairtime.shell.demo;

import java.util.List;

/**
 * An invented commissioner and the towns it buys dentistry for.
 *
 * @param code three-character code
 * @param name its name
 * @param numbers what its contract numbers begin with, four digits
 * @param towns its towns
 */
record DemoArea(String code, String name, String numbers, List<DemoTown> towns) {

    /** The commissioner whose staff have accounts. */
    static final DemoArea NORTHMERE = new DemoArea(
            "ZNV",
            "Northmere and Vale ICB",
            "9901",
            List.of(
                    new DemoTown("Northmere", "ZN1", 19, 0.80),
                    new DemoTown("Saltmere", "ZN2", 14, 0.52),
                    new DemoTown("Eelby Staithe", "ZN3", 8, 0.58),
                    new DemoTown("Valebridge", "ZN4", 13, 0.86),
                    new DemoTown("Market Hollin", "ZN5", 11, 0.74),
                    new DemoTown("Thistleham", "ZN6", 9, 0.69),
                    new DemoTown("Quarrendon Vale", "ZN7", 8, 0.91),
                    new DemoTown("Little Osmere", "ZN8", 8, 0.63)));

    /** Others to compare with. */
    static final List<DemoArea> NEIGHBOURS = List.of(
            new DemoArea(
                    "ZHF",
                    "Harrowfen and Wolds ICB",
                    "9902",
                    List.of(new DemoTown("Harrowfen", "ZH1", 6, 0.88), new DemoTown("Cobble Wold", "ZH4", 4, 0.82))),
            new DemoArea(
                    "ZKD",
                    "Kesterdown ICB",
                    "9903",
                    List.of(new DemoTown("Kesterdown", "ZK2", 6, 0.96), new DemoTown("Ashpool", "ZK5", 3, 0.90))),
            new DemoArea(
                    "ZOV",
                    "Orrinvale and Coast ICB",
                    "9904",
                    List.of(new DemoTown("Orrinvale", "ZO1", 5, 0.70), new DemoTown("Gullcombe", "ZO7", 4, 0.60))));
}
