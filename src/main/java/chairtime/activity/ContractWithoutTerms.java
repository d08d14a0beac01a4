package chairtime.activity;

/**
 * A contract that has no terms in a year.
 *
 * @param number ten digits
 * @param providerCode who holds it
 * @param providerName its name
 */
public record ContractWithoutTerms(String number, String providerCode, String providerName) {}
