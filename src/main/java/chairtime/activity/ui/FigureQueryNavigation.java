package chairtime.activity.ui;

import chairtime.activity.FigureQueryId;
import chairtime.platform.TreatmentMonth;

/** Addresses of the screens about differences between sources, inside the application, without a leading slash. */
public final class FigureQueryNavigation {

    /** Months of which contractor month and claims say different things. */
    public static final String DIFFERENCES = "delivery/differences";

    /** Queries of the own commissioner, or to the own practice. */
    public static final String QUERIES = "delivery/queries";

    static final String ID = "id";
    static final String NUMBER = "number";
    static final String MONTH = "month";
    static final String QUERY = "delivery/queries/:id([0-9]{1,18})";
    static final String DIFFERENCE = "delivery/differences/:number([0-9]{10})/:month([0-9]{4}-[0-9]{2})";

    private FigureQueryNavigation() {}

    /** A query, for both of its sides. */
    public static String query(FigureQueryId id) {
        return QUERIES + "/" + id.value();
    }

    /** The sources of a month side by side. */
    public static String difference(String contractNumber, TreatmentMonth month) {
        return DIFFERENCES + "/" + contractNumber + "/" + month;
    }
}
