package chairtime.activity.ui;

import chairtime.activity.ClaimImportId;
import chairtime.activity.ImportId;

/** Addresses of the delivery screens, inside the application and without a leading slash. */
public final class DeliveryNavigation {

    /** All commissioners. */
    public static final String DELIVERY = "delivery";

    /** The contracts of the provider that is signed in. */
    public static final String MINE = "delivery/mine";

    /** Imports of contractor months. */
    public static final String IMPORTS = "delivery/imports";

    /** Rules of the year and tariffs. */
    public static final String RULES = "delivery/rules";

    /** Imports of course-of-treatment claims. */
    public static final String CLAIMS = "delivery/claims";

    /** Claims added up. */
    public static final String CLAIM_SUMS = "delivery/claims/sums";

    /** What stored claims would earn now. */
    public static final String CLAIM_PRICES = "delivery/claims/prices";

    /** Providers with their contracts, for administrators. */
    public static final String PROVIDERS = "admin/providers";

    static final String PROVIDER = "admin/providers/:code([A-Za-z0-9_-]+)";
    static final String ASSIGN = "admin/providers/:code([A-Za-z0-9_-]+)/contracts";
    static final String PROVIDER_CODE = "code";
    static final String CODE = "commissioner";
    static final String NUMBER = "number";
    static final String ID = "id";
    static final String COMMISSIONER = "delivery/:commissioner([A-Z0-9]+)";
    static final String CONTRACT = "delivery/contracts/:number([0-9]{1,18})";
    static final String IMPORT = "delivery/imports/:id([0-9]{1,18})";
    static final String CLAIM_IMPORT = "delivery/claims/:id([0-9]{1,18})";

    private DeliveryNavigation() {}

    /** The contracts of a commissioner. */
    public static String commissioner(String code) {
        return "delivery/" + code;
    }

    /** A contract. */
    public static String contract(String number) {
        return "delivery/contracts/" + number;
    }

    /** A provider with its contracts, for administrators. */
    public static String provider(String code) {
        return "admin/providers/" + code;
    }

    /** Gives contracts to a provider. */
    static String assign(String code) {
        return provider(code) + "/contracts";
    }

    /** What became of a file. */
    public static String importOf(ImportId id) {
        return "delivery/imports/" + id.value();
    }

    /** What became of a file of claims. */
    public static String claimsOf(ClaimImportId id) {
        return "delivery/claims/" + id.value();
    }
}
