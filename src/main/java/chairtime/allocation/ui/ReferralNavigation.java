package chairtime.allocation.ui;

import chairtime.allocation.ReferralId;

/** Addresses of the pages about referrals, inside the application and without a leading slash. */
public final class ReferralNavigation {

    /** Referrals by time left. */
    public static final String REFERRALS = "referrals";
    /** A new referral. */
    public static final String NEW_REFERRAL = "referrals/new";

    static final String ID = "id";
    static final String REFERRAL = "referrals/:id([0-9]{1,18})";
    static final String CHANGE_REFERRAL = REFERRAL + "/edit";

    static final String OFFER = REFERRAL + "/offer";

    private ReferralNavigation() {}

    /** A referral. */
    public static String referral(ReferralId id) {
        return "referrals/" + id.value();
    }

    /** What was said of a referral, to be changed. */
    static String change(ReferralId id) {
        return referral(id) + "/edit";
    }

    /** The slot that is offered to the patient. */
    static String offer(ReferralId id) {
        return referral(id) + "/offer";
    }
}
