package chairtime.activity;

import chairtime.platform.TreatmentMonth;
import chairtime.platform.Uda;

/**
 * A contract and who held it when it was read.
 *
 * @param number ten digits
 * @param commissionerCode who commissions it
 * @param publishedName the name that the newest month gives its holder
 * @param postcode postcode of the practice; may be empty
 * @param providerCode who holds it
 * @param providerName name of the holder
 * @param annualTarget UDA a year
 * @param latestMonth the newest month that lists it
 * @param mayBeGiven whether the one who asks may give it to another provider
 */
public record HeldContract(
        String number,
        String commissionerCode,
        String publishedName,
        String postcode,
        String providerCode,
        String providerName,
        Uda annualTarget,
        TreatmentMonth latestMonth,
        boolean mayBeGiven) {

    /** Code of the provider that came into being with the contract. */
    public String firstProviderCode() {
        return "P" + number;
    }

    /** Whether it was given to another provider than the one it came with. */
    public boolean wasGiven() {
        return !providerCode.equals(firstProviderCode());
    }
}
