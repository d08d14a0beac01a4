package chairtime.allocation.domain;

import chairtime.allocation.AppointmentEnd;
import chairtime.allocation.AppointmentReport;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralStatus;
import chairtime.allocation.SlotId;
import chairtime.platform.RefusedException;
import chairtime.security.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What became of one booking. A correction replaces it and keeps it. */
@Entity
@Table(name = "allocation_attendance")
public class Attendance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long referralId;
    private long slotId;
    private @Nullable Long sessionId;
    private String commissionerCode;
    private String providerCode;
    private String contractNumber;
    private Instant startsAt;
    private Instant bookedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AppointmentEnd endedAs;

    private String reason;
    private Instant recordedAt;
    private long recordedBy;
    private boolean notBrought;
    private @Nullable String safeguarding;
    private @Nullable Instant safeguardedAt;
    private @Nullable Long safeguardedBy;
    private @Nullable Long replaces;
    private @Nullable String correction;
    private @Nullable Instant replacedAt;

    protected Attendance() {}

    private Attendance(Referral referral, AccountId by, Instant now) {
        referralId = referral.id().value();
        commissionerCode = referral.commissionerCode();
        recordedAt = now;
        recordedBy = by.value();
    }

    /**
     * Takes down what became of the booking; the referral goes on accordingly.
     *
     * @param child whether the patient is a child, who is brought or not brought
     */
    public static Attendance record(
            Referral referral,
            long seenVersion,
            Booking booking,
            AppointmentReport report,
            boolean child,
            AccountId by,
            Instant now) {
        referral.refuseUnlessSeen(seenVersion);
        AttendanceRules.check(report, booking.startsAt(), now);
        Attendance taken = new Attendance(referral, by, now);
        taken.slotId = booking.slot().value();
        taken.sessionId = booking.sessionId();
        taken.providerCode = booking.providerCode();
        taken.contractNumber = booking.contractNumber();
        taken.startsAt = booking.startsAt();
        taken.bookedAt = booking.bookedAt();
        taken.endedAs = report.end();
        taken.reason = report.reason();
        taken.notBrought = child && report.end() == AppointmentEnd.DID_NOT_ATTEND;
        referral.advance(
                switch (report.end()) {
                    case ATTENDED -> ReferralStatus.ATTENDED;
                    case DID_NOT_ATTEND -> ReferralStatus.MISSED;
                    case CANCELLED_BY_PATIENT, CANCELLED_BY_PRACTICE, UNSUITABLE -> ReferralStatus.WAITING;
                },
                now);
        referral.count();
        return taken;
    }

    /** The patient was seen after all, as long as nobody followed up and the month of the appointment runs. */
    public Attendance attendedAfterAll(Referral referral, long seenVersion, String why, AccountId by, Instant now) {
        referral.refuseUnlessSeen(seenVersion);
        AttendanceRules.demandSameMonth(startsAt, now);
        if (endedAs != AppointmentEnd.DID_NOT_ATTEND || referral.status() != ReferralStatus.MISSED) {
            throw new RefusedException("This cannot be corrected any more: "
                    + referral.status().label() + ". Tell the coordinators; they take a new referral if needed.");
        }
        Attendance right = new Attendance(referral, by, now);
        right.slotId = slotId;
        right.sessionId = sessionId;
        right.providerCode = providerCode;
        right.contractNumber = contractNumber;
        right.startsAt = startsAt;
        right.bookedAt = bookedAt;
        right.endedAs = AppointmentEnd.ATTENDED;
        right.reason = "";
        right.replaces = id;
        right.correction = ReferralRules.reason(why);
        replacedAt = now;
        referral.advance(ReferralStatus.ATTENDED, now);
        referral.count();
        return right;
    }

    /** Says what was found out about a child who was not brought, and done for it. */
    public void safeguard(String answer, AccountId by, Instant now) {
        if (!notBrought) {
            throw new RefusedException("Only of a child who was not brought it is asked whether it is safe.");
        }
        if (answer.isBlank() || answer.length() > AppointmentReport.REASON_MAX_LENGTH) {
            throw new RefusedException(
                    "safeguarding",
                    "Say what was found out and done, in at most 2,000 characters, without the patient's name.");
        }
        safeguarding = answer.strip();
        safeguardedAt = now;
        safeguardedBy = by.value();
    }

    /** Whether it is a missed appointment of a child about whose safety nobody has said anything. */
    public boolean safeguardingIsOpen() {
        return notBrought && safeguarding == null;
    }

    public long id() {
        return id;
    }

    public ReferralId referral() {
        return new ReferralId(referralId);
    }

    public SlotId slot() {
        return new SlotId(slotId);
    }

    public String commissionerCode() {
        return commissionerCode;
    }

    public String providerCode() {
        return providerCode;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public AppointmentEnd endedAs() {
        return endedAs;
    }

    public String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public AccountId recordedBy() {
        return new AccountId(recordedBy);
    }

    public boolean notBrought() {
        return notBrought;
    }

    /** What was found out about a child who was not brought. */
    public Optional<String> safeguarding() {
        return Optional.ofNullable(safeguarding);
    }

    /** Why the one before was put right, if this is a correction. */
    public Optional<String> correction() {
        return Optional.ofNullable(correction);
    }

    /** Whether no correction has replaced it. */
    public boolean holds() {
        return replacedAt == null;
    }
}
