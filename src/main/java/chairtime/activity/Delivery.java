package chairtime.activity;

import java.util.Collection;
import java.util.Optional;

/** Delivery of a commissioner's contracts, for modules that act on a shortfall. */
public interface Delivery {

    /**
     * The year to date of the commissioner's contracts in those postcode districts, up to the latest imported month.
     *
     * @param districts outward parts of postcodes; empty means the whole area
     * @return empty when nothing has been imported for that commissioner
     */
    Optional<DeliveryFigures> yearToDate(String commissionerCode, Collection<String> districts);
}
