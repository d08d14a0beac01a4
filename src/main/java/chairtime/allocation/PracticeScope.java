package chairtime.allocation;

import chairtime.allocation.domain.Attendance;
import chairtime.allocation.domain.AttendanceRepository;
import chairtime.allocation.domain.Booking;
import chairtime.allocation.domain.Bookings;
import chairtime.allocation.domain.FollowUpRuleRows;
import chairtime.allocation.domain.Referral;
import chairtime.allocation.domain.ReferralRepository;
import chairtime.platform.LondonTime;
import chairtime.platform.NotFoundException;
import chairtime.platform.RefusedException;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What of a referral is a practice's matter: from the booking with it until the booking goes elsewhere, and for some days
 * after the appointment.
 */
@Component
class PracticeScope {

    private final ReferralRepository referrals;
    private final Bookings bookings;
    private final AttendanceRepository attendances;
    private final FollowUpRuleRows rules;
    private final CurrentUser currentUser;
    private final Clock clock;

    PracticeScope(
            ReferralRepository referrals,
            Bookings bookings,
            AttendanceRepository attendances,
            FollowUpRuleRows rules,
            CurrentUser currentUser,
            Clock clock) {
        this.referrals = referrals;
        this.bookings = bookings;
        this.attendances = attendances;
        this.rules = rules;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The seat at this practice that is booked for the referral now. */
    Optional<Booking> booking(ReferralId id) {
        return bookings.of(id).filter(booking -> booking.providerCode().equals(currentUser.requireProviderCode()));
    }

    /**
     * The same in that slot, to record what became of it.
     *
     * @throws RefusedException when the practice had one that it has not any more
     * @throws NotFoundException when it never had one
     */
    Booking requireBooking(ReferralId id, SlotId slot) {
        return booking(id).filter(booking -> booking.slot().equals(slot)).orElseThrow(() -> {
            if (booking(id).isEmpty() && !bookings.hadOnce(id, currentUser.requireProviderCode())) {
                return new NotFoundException("This appointment");
            }
            return new RefusedException("This booking is no longer open: the slot was closed, somebody recorded what"
                    + " happened, or the patient was given another. Open the appointment again to see.");
        });
    }

    /** The latest that this practice has said of the referral, as long as no other practice has said something later. */
    Optional<Attendance> recorded(ReferralId id) {
        return attendances
                .findFirstByReferralIdAndReplacedAtIsNullOrderByIdDesc(id.value())
                .filter(latest -> latest.providerCode().equals(currentUser.requireProviderCode()));
    }

    Referral referral(ReferralId id) {
        return referrals.findById(id.value()).orElseThrow(() -> new NotFoundException("This appointment"));
    }

    /** Whether the patient is one of this practice: booked with it, or seen there, and not too long ago. */
    boolean isPatientHere(Referral referral) {
        return hereSince(referral)
                .filter(start -> clock.instant().isBefore(start.plus(seesPatient(referral))))
                .isPresent();
    }

    /** @throws RefusedException when it was too long ago */
    void requirePatientHere(Referral referral) {
        if (hereSince(referral).isEmpty()) {
            throw new NotFoundException("This patient");
        }
        if (!isPatientHere(referral)) {
            throw new RefusedException("A practice sees who the patient is until %d days after the appointment."
                            .formatted(seesPatient(referral).toDays())
                    + " Ask the coordinators if you need to know.");
        }
    }

    private Optional<Instant> hereSince(Referral referral) {
        boolean seen = referral.status() == ReferralStatus.ATTENDED || referral.status() == ReferralStatus.COMPLETED;
        return booking(referral.id()).map(Booking::startsAt).or(() -> recorded(referral.id())
                .filter(latest -> seen && latest.endedAs() == AppointmentEnd.ATTENDED)
                .map(Attendance::startsAt));
    }

    private Duration seesPatient(Referral referral) {
        return rules.attendance(referral.commissionerCode(), LondonTime.day(clock.instant()))
                .seesPatient();
    }
}
