package chairtime.shell.demo;

/**
 * An invented contract as the contractor month file shows it.
 *
 * @param area commissioner that holds it
 * @param town where the practice is
 * @param number ten digits
 * @param provider name of the holder
 * @param postcode postcode of the practice, in an area that does not exist
 * @param lsoa small area of the practice, a code that does not exist
 * @param annualTarget UDA contracted for the year
 * @param rate pounds a UDA
 * @param performance share of the working-day profile that it delivers on average
 * @param silent whether it reports no activity at all
 */
record DemoContract(
        DemoArea area,
        DemoTown town,
        String number,
        String provider,
        String postcode,
        String lsoa,
        int annualTarget,
        double rate,
        double performance,
        boolean silent) {}
