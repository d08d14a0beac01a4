package chairtime.activity.ui;

import chairtime.activity.ClaimImportId;
import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Addresses of single claims. */
final class ClaimNavigation {

    static final String CLAIMS = "delivery/contracts/:number([0-9]{1,18})/claims";
    static final String TREATMENT = "treatment";
    static final String SCHEDULE = "schedule";
    static final String CATEGORY = "category";
    static final String STANDING = "standing";
    static final String FILE = "file";

    private ClaimNavigation() {}

    /** The claims of a contract behind the figure of a month; null for every month. */
    static String claims(String number, @Nullable YearMonth treatment, @Nullable YearMonth schedule) {
        Map<String, String> filter = new LinkedHashMap<>();
        if (treatment != null) {
            filter.put(TREATMENT, treatment.toString());
        }
        if (schedule != null) {
            filter.put(SCHEDULE, schedule.toString());
        }
        return address(number)
                + (filter.isEmpty() ? "" : "?" + QueryParameters.simple(filter).getQueryString());
    }

    /** Address without a filter. */
    static String address(String number) {
        return "delivery/contracts/" + number + "/claims";
    }

    /** The claims that a file brought. */
    static QueryParameters ofFile(ClaimImportId id) {
        return QueryParameters.of(FILE, String.valueOf(id.value()));
    }
}
