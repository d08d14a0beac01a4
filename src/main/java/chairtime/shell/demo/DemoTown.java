package chairtime.shell.demo;

/**
 * An invented town.
 *
 * @param name its name
 * @param district outward part of its postcodes
 * @param contracts how many contracts have their practice there
 * @param performance share of the working-day profile that practices there deliver on average
 */
record DemoTown(String name, String district, int contracts, double performance) {}
