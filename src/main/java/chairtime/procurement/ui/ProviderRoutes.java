package chairtime.procurement.ui;

import chairtime.procurement.CallId;

/** Addresses of the provider's pages. */
final class ProviderRoutes {

    static final String BIDS = "bids";
    static final String DIARY = "diary";

    private ProviderRoutes() {}

    /** The page of a call with the provider's own bid. */
    static String call(CallId id) {
        return "bids/calls/" + id.value();
    }
}
