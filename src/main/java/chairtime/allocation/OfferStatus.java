package chairtime.allocation;

import java.util.Set;

/** Where an offer of a slot to a patient stands. */
public enum OfferStatus {
    OPEN("Patient still to answer"),
    ACCEPTED("Accepted, being booked"),
    BOOKED("Booked"),
    DECLINED("Declined by the patient"),
    EXPIRED("Not answered in time"),
    REFUSED("Refused by the practice"),
    NOT_CONFIRMED("Not confirmed by the practice in time"),
    LOST("Slot no longer there or not soon enough"),
    CANCELLED("Booking cancelled"),
    WITHDRAWN("Ended with the referral"),
    USED("Appointment over");

    private final String label;

    OfferStatus(String label) {
        this.label = label;
    }

    /** The status in the words of the screens. */
    public String label() {
        return label;
    }

    /** Whether an offer may go from this status to the other. */
    public boolean canBecome(OfferStatus next) {
        return following().contains(next);
    }

    /** Whether nothing more can happen to the offer. */
    public boolean isEnded() {
        return following().isEmpty();
    }

    private Set<OfferStatus> following() {
        return switch (this) {
            case OPEN -> Set.of(ACCEPTED, DECLINED, EXPIRED, LOST, WITHDRAWN);
            case ACCEPTED -> Set.of(BOOKED, REFUSED, NOT_CONFIRMED, LOST, WITHDRAWN);
            case BOOKED -> Set.of(LOST, CANCELLED, WITHDRAWN, USED);
            case DECLINED, EXPIRED, REFUSED, NOT_CONFIRMED, LOST, CANCELLED, WITHDRAWN, USED -> Set.of();
        };
    }
}
