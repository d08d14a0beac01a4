package chairtime.procurement.ui;

import chairtime.procurement.CallId;
import chairtime.procurement.NeedId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.TreeSet;

/** Addresses of the procurement screens, inside the application and without a leading slash. */
public final class ProcurementNavigation {

    /** Needs and calls. */
    public static final String NEEDS = "needs";
    /** A new need. */
    public static final String NEW_NEED = "needs/new";
    /** How much each tier may approve. */
    public static final String LIMITS = "admin/limits";

    static final String ID = "id";
    static final String NEED = "needs/:id([0-9]{1,18})";
    static final String CHANGE_NEED = "needs/:id([0-9]{1,18})/edit";
    static final String CALL = "calls/:id([0-9]{1,18})";
    static final String PREPARE_CALL = "calls/:id([0-9]{1,18})/edit";
    static final String SCORE_BIDS = "calls/:id([0-9]{1,18})/score";
    static final String PROPOSE_AWARD = "calls/:id([0-9]{1,18})/award";
    static final String DECIDE_AWARD = "calls/:id([0-9]{1,18})/approve";
    static final String DECIDE_WITHOUT_BIDS = "calls/:id([0-9]{1,18})/no-bids";
    static final String EVALUATORS = "calls/:id([0-9]{1,18})/evaluators";
    static final String COMMISSIONER_PARAMETER = "commissioner";
    static final String DISTRICTS_PARAMETER = "districts";

    private ProcurementNavigation() {}

    /** A new need for those districts of the commissioner, with the delivery figures attached. */
    public static String newNeed(String commissionerCode, Collection<String> districts) {
        String address = NEW_NEED + "?" + COMMISSIONER_PARAMETER + "=" + encoded(commissionerCode);
        return districts.isEmpty()
                ? address
                : address + "&" + DISTRICTS_PARAMETER + "=" + encoded(String.join(",", new TreeSet<>(districts)));
    }

    /** A need. */
    public static String need(NeedId id) {
        return "needs/" + id.value();
    }

    /** Changing a need. */
    public static String changeNeed(NeedId id) {
        return need(id) + "/edit";
    }

    /** A call. */
    public static String call(CallId id) {
        return "calls/" + id.value();
    }

    /** Preparing a call. */
    public static String prepareCall(CallId id) {
        return call(id) + "/edit";
    }

    /** Scoring the bids of a call. */
    public static String scoreBids(CallId id) {
        return call(id) + "/score";
    }

    /** Proposing an award. */
    public static String proposeAward(CallId id) {
        return call(id) + "/award";
    }

    /** Deciding on a proposed award. */
    public static String decideAward(CallId id) {
        return call(id) + "/approve";
    }

    /** Deciding what happens to a call without bids. */
    public static String decideWithoutBids(CallId id) {
        return call(id) + "/no-bids";
    }

    /** Who scores a call. */
    public static String evaluators(CallId id) {
        return call(id) + "/evaluators";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
