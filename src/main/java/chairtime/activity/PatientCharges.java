package chairtime.activity;

import chairtime.platform.Money;
import java.time.LocalDate;

/**
 * What patients pay for courses accepted from a day on. Rules section 1.3.
 *
 * @param validFrom first day
 * @param band1 band 1, and urgent or unscheduled care
 * @param band2 band 2
 * @param band3 band 3
 * @param certainty how far it can be relied on
 * @param source who says so
 */
public record PatientCharges(
        LocalDate validFrom, Money band1, Money band2, Money band3, Certainty certainty, String source) {

    /** The charges in words. */
    public String inWords() {
        return band1 + ", " + band2 + " and " + band3 + " for bands 1 to 3";
    }
}
