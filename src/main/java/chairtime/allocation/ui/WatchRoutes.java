package chairtime.allocation.ui;

/** Addresses of the pages that watch over referrals and capacity. */
final class WatchRoutes {

    static final String BOARD = "referrals/board";
    static final String BREACHES = "breaches";
    static final String BREACH = ReferralNavigation.REFERRAL + "/breach";
    static final String DUTY_LEADS = "duty-leads";
    static final String OUTLOOK = "capacity/outlook";
    static final String UNFILLED = "capacity/unfilled";
    static final String COUNTS = "urgent-care/counts";
    static final String COUNT_ROWS = "urgent-care/counts/rows";
    static final String COMMITMENT = "urgent-care/commitment";

    private WatchRoutes() {}
}
