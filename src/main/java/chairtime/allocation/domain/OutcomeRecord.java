package chairtime.allocation.domain;

import chairtime.allocation.CareOutcome;
import chairtime.allocation.FollowOn;
import chairtime.allocation.OutcomeData;
import chairtime.allocation.ReferralStatus;
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

/** What came of an appointment that was attended. A correction replaces it and keeps it. */
@Entity
@Table(name = "allocation_outcome")
public class OutcomeRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long attendanceId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CareOutcome outcome;

    private String referredTo;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FollowOn followOn;

    private Instant recordedAt;
    private long recordedBy;
    private @Nullable String correction;
    private @Nullable Instant replacedAt;

    protected OutcomeRecord() {}

    private OutcomeRecord(long attendance, OutcomeData data, AccountId by, Instant now) {
        AttendanceRules.check(data);
        attendanceId = attendance;
        outcome = data.outcome();
        referredTo = data.referredTo();
        followOn = data.followOn();
        recordedAt = now;
        recordedBy = by.value();
    }

    /** The outcome of an appointment of that referral, which is completed by it. */
    public static OutcomeRecord give(
            Referral referral, long seenVersion, Attendance attendance, OutcomeData data, AccountId by, Instant now) {
        referral.refuseUnlessSeen(seenVersion);
        OutcomeRecord given = new OutcomeRecord(attendance.id(), data, by, now);
        referral.advance(ReferralStatus.COMPLETED, now);
        referral.count();
        return given;
    }

    /** Another outcome in its place, for a reason, as long as the month of the appointment runs. */
    public OutcomeRecord correct(
            Referral referral,
            long seenVersion,
            Attendance attendance,
            OutcomeData data,
            String why,
            AccountId by,
            Instant now) {
        referral.refuseUnlessSeen(seenVersion);
        AttendanceRules.demandSameMonth(attendance.startsAt(), now);
        OutcomeRecord right = new OutcomeRecord(attendanceId, data, by, now);
        right.correction = ReferralRules.reason(why);
        replacedAt = now;
        referral.count();
        return right;
    }

    public OutcomeData data() {
        return new OutcomeData(outcome, referredTo, followOn);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public AccountId recordedBy() {
        return new AccountId(recordedBy);
    }

    /** Why the one before was put right, if this is a correction. */
    public Optional<String> correction() {
        return Optional.ofNullable(correction);
    }
}
