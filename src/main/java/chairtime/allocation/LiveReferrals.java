package chairtime.allocation;

/** What is published to open pages when a referral of the commissioner, or who looks after it, has changed. */
public final class LiveReferrals {

    private LiveReferrals() {}

    /** The topic of the commissioner's referrals. */
    public static String topic(String commissionerCode) {
        return "referrals-" + commissionerCode;
    }
}
