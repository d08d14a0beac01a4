package chairtime.allocation;

import chairtime.allocation.domain.Attendance;
import chairtime.allocation.domain.AttendanceRepository;
import chairtime.allocation.domain.Booking;
import chairtime.allocation.domain.ContactAttempt;
import chairtime.allocation.domain.ContactAttemptRepository;
import chairtime.allocation.domain.FollowUpRuleRows;
import chairtime.allocation.domain.Offer;
import chairtime.allocation.domain.OfferRepository;
import chairtime.allocation.domain.OutcomeRecord;
import chairtime.allocation.domain.OutcomeRepository;
import chairtime.allocation.domain.Referral;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import chairtime.security.AccountId;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes down what a practice says of an appointment, with the seat and what follows from it. */
@Component
class AppointmentRecords {

    private final AttendanceRepository attendances;
    private final OutcomeRepository outcomes;
    private final ContactAttemptRepository attempts;
    private final OfferRepository offers;
    private final FollowUpRuleRows rules;
    private final FollowOnDesk followOn;
    private final ReferralFinder finder;
    private final PatientDesk desk;
    private final SlotClaims claims;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    AppointmentRecords(
            AttendanceRepository attendances,
            OutcomeRepository outcomes,
            ContactAttemptRepository attempts,
            OfferRepository offers,
            FollowUpRuleRows rules,
            FollowOnDesk followOn,
            ReferralFinder finder,
            PatientDesk desk,
            SlotClaims claims,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.attendances = attendances;
        this.outcomes = outcomes;
        this.attempts = attempts;
        this.offers = offers;
        this.rules = rules;
        this.followOn = followOn;
        this.finder = finder;
        this.desk = desk;
        this.claims = claims;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void record(Referral referral, long version, Booking booking, AppointmentReport report) {
        Instant now = clock.instant();
        ReferralStatus before = referral.status();
        Attendance taken = attendances.saveAndFlush(Attendance.record(
                referral,
                version,
                booking,
                report,
                report.end() == AppointmentEnd.DID_NOT_ATTEND && isChild(referral, booking.startsAt()),
                me(),
                now));
        attempts.findByReferralIdOrderById(referral.id().value()).forEach(ContactAttempt::noLongerCounts);
        Optional<Offer> offer =
                offers.findByReferralIdAndEndedAtIsNull(referral.id().value());
        if (booking.hasBegun(now)) {
            claims.use(referral.id());
            offer.ifPresent(booked -> booked.become(OfferStatus.USED, now));
        } else {
            claims.release(referral.id());
            offer.ifPresent(booked -> booked.cancel(booked.version(), report.reason(), now));
        }
        if (report.outcome() != null) {
            give(referral, referral.version(), taken, report.outcome());
        }
        audit(
                referral,
                "appointmentRecorded",
                taken,
                before.name(),
                referral.status().name(),
                report.reason());
    }

    void giveOutcome(Referral referral, long version, Attendance attended, OutcomeData data) {
        give(referral, version, attended, data);
        audit(referral, "outcomeRecorded", attended, null, data.outcome().name(), null);
    }

    /** Answers whether the patient was recorded as missed before. */
    boolean correct(Referral referral, long version, Attendance latest, OutcomeData data, String why) {
        Instant now = clock.instant();
        boolean missed = latest.endedAs() == AppointmentEnd.DID_NOT_ATTEND;
        String before;
        if (missed) {
            before = latest.endedAs().name();
            Attendance right = latest.attendedAfterAll(referral, version, why, me(), now);
            attendances.saveAndFlush(latest);
            Attendance attended = attendances.saveAndFlush(right);
            give(referral, referral.version(), attended, data);
        } else {
            OutcomeRecord wrong = outcomes.findByAttendanceIdAndReplacedAtIsNull(latest.id())
                    .orElseThrow(() -> new RefusedException(
                            "There is no outcome to put right yet. Tell the coordinators what was wrong."));
            before = wrong.data().toString();
            OutcomeRecord right = wrong.correct(referral, version, latest, data, why, me(), now);
            outcomes.saveAndFlush(wrong);
            outcomes.saveAndFlush(right);
            followOn.take(referral, data, me());
        }
        audit(referral, "outcomeCorrected", latest, before, data.toString(), why);
        return missed;
    }

    private void give(Referral referral, long version, Attendance attended, OutcomeData data) {
        outcomes.saveAndFlush(OutcomeRecord.give(referral, version, attended, data, me(), clock.instant()));
        followOn.take(referral, data, me());
    }

    private boolean isChild(Referral referral, Instant on) {
        LocalDate day = LondonTime.day(on);
        int age = rules.missed(referral.commissionerCode(), day).childBelowAge();
        return desk.isYoungerThan(finder.patientOf(referral), age, day);
    }

    private AccountId me() {
        return currentUser.require().id();
    }

    private void audit(
            Referral referral,
            String action,
            Attendance about,
            @Nullable String before,
            String after,
            @Nullable String reason) {
        audit.record(AuditEntry.of(
                        "allocation." + action,
                        "Referral",
                        String.valueOf(referral.id().value()),
                        "Appointment of patient %s on %s: %s"
                                .formatted(
                                        referral.pseudonym(),
                                        SlotWords.dayAndTime(about.startsAt()),
                                        about.endedAs().label()))
                .changed(before, after)
                .because(reason == null || reason.isEmpty() ? null : reason)
                .concerning(Organisation.commissioner(referral.commissionerCode())));
    }
}
