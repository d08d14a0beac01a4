package chairtime.allocation;

import chairtime.allocation.domain.Attendance;
import chairtime.allocation.domain.AttendanceRepository;
import chairtime.allocation.domain.Booking;
import chairtime.allocation.domain.Bookings;
import chairtime.allocation.domain.Referral;
import chairtime.platform.LondonTime;
import chairtime.platform.NotFoundException;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes to a practice, and what became of it, for the practice itself. */
@Service
@PreAuthorize("hasRole('PROVIDER')")
@Transactional
public class Appointments {

    private final PracticeScope scope;
    private final Bookings bookings;
    private final AttendanceRepository attendances;
    private final AppointmentRecords records;
    private final AppointmentViews views;
    private final ReferralProcess process;
    private final CurrentUser currentUser;
    private final Clock clock;

    Appointments(
            PracticeScope scope,
            Bookings bookings,
            AttendanceRepository attendances,
            AppointmentRecords records,
            AppointmentViews views,
            ReferralProcess process,
            CurrentUser currentUser,
            Clock clock) {
        this.scope = scope;
        this.bookings = bookings;
        this.attendances = attendances;
        this.records = records;
        this.views = views;
        this.process = process;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The appointments that begin on those days, both included, in order. */
    @Transactional(readOnly = true)
    public List<AppointmentItem> between(LocalDate from, LocalDate to) {
        Instant start = LondonTime.instantOf(from.atStartOfDay());
        Instant end = LondonTime.instantOf(to.plusDays(1).atStartOfDay());
        String provider = currentUser.requireProviderCode();
        return views.items(bookings.of(provider, start, end), attendances.of(provider, start, end));
    }

    /** Those that have begun and of which nobody has said what happened, oldest first. */
    @Transactional(readOnly = true)
    public List<AppointmentItem> toRecord() {
        return views.items(
                bookings.of(
                        currentUser.requireProviderCode(),
                        Instant.EPOCH,
                        clock.instant().plusNanos(1000)),
                List.of());
    }

    /** The appointment of that referral with the practice, without anything that names the patient. */
    @Transactional(readOnly = true)
    public AppointmentView find(ReferralId id) {
        Referral referral = scope.referral(id);
        Optional<Booking> booking = scope.booking(id);
        Optional<Attendance> recorded = scope.recorded(id);
        if (booking.isEmpty() && recorded.isEmpty()) {
            throw new NotFoundException("This appointment");
        }
        return views.view(
                referral, booking.orElse(null), recorded.orElse(null), scope.isPatientHere(referral), clock.instant());
    }

    /**
     * Says what became of the appointment. A patient who attended is done with the outcome; one who did not is followed
     * up, and one who cancelled or cannot be treated there is given another slot.
     *
     * @param slot slot of the appointment that was seen
     * @param version of the appointment as it was seen
     */
    public void record(ReferralId id, SlotId slot, long version, AppointmentReport report) {
        Booking booking = scope.requireBooking(id, slot);
        boolean begun = booking.hasBegun(clock.instant());
        records.record(scope.referral(id), version, booking, report);
        if (begun) {
            process.happened(id, happened(report));
        } else {
            process.bookingLost(id);
        }
    }

    /** Gives the outcome of an appointment that was attended before. */
    public void giveOutcome(ReferralId id, long version, OutcomeData outcome) {
        records.giveOutcome(scope.referral(id), version, recorded(id), outcome);
        process.outcomeRecorded(id);
    }

    /**
     * Puts the outcome right, or that the patient did not attend, in the month of the appointment.
     *
     * @param outcome the right one
     * @param why what was wrong, without the patient's name
     */
    public void correct(ReferralId id, long version, OutcomeData outcome, String why) {
        boolean missed = records.correct(scope.referral(id), version, recorded(id), outcome, why);
        if (missed) {
            process.ended(id);
        }
    }

    private Attendance recorded(ReferralId id) {
        return scope.recorded(id).orElseThrow(() -> new NotFoundException("This appointment"));
    }

    private static Happened happened(AppointmentReport report) {
        return switch (report.end()) {
            case ATTENDED -> report.outcome() == null ? Happened.ATTENDED : Happened.COMPLETED;
            case DID_NOT_ATTEND -> Happened.MISSED;
            case CANCELLED_BY_PATIENT, CANCELLED_BY_PRACTICE, UNSUITABLE -> Happened.LOST;
        };
    }
}
