package chairtime.activity;

/**
 * A contract that a file has claims of.
 *
 * @param number ten digits
 * @param providerName name of its holder
 * @param rows rows stored of it
 */
public record ClaimFileContract(String number, String providerName, long rows) {}
