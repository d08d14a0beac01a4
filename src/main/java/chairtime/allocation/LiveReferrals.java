package chairtime.allocation;

/** What is published to open pages that follow referrals. */
public final class LiveReferrals {

    /** Every minute: time left is less, and a deadline may have come into danger. */
    public static final String MINUTE = "referrals-minute";

    private LiveReferrals() {}

    /** A referral of the commissioner, or who looks after them, has changed. */
    public static String topic(String commissionerCode) {
        return "referrals-" + commissionerCode;
    }
}
