package chairtime.allocation.ui;

import chairtime.allocation.ReferralId;
import java.time.LocalDate;

/** Addresses of the pages about appointments and what became of them. */
final class AppointmentRoutes {

    /** Who comes to the practice. */
    static final String LIST = "appointments";
    /** One appointment of the practice, by the number of the referral. */
    static final String ONE = "appointments/:id([0-9]{1,18})";
    /** The practice's return of its sessions. */
    static final String RETURN = "appointments/return";
    /** The returns of all practices. */
    static final String RETURNS = "session-returns";
    /** The follow-up of a patient who missed an appointment or could not be reached. */
    static final String FOLLOW_UP = "referrals/:id([0-9]{1,18})/follow-up";

    static final String ID = "id";
    static final String DAY = "day";
    static final String MONTH = "month";

    private AppointmentRoutes() {}

    static String one(ReferralId id) {
        return LIST + "/" + id.value();
    }

    static String onDay(LocalDate day) {
        return LIST + "?" + DAY + "=" + day;
    }

    static String followUp(ReferralId id) {
        return "referrals/" + id.value() + "/follow-up";
    }
}
