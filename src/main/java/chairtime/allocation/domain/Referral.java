package chairtime.allocation.domain;

import chairtime.allocation.AccessNeed;
import chairtime.allocation.DentistGender;
import chairtime.allocation.MessageSenderId;
import chairtime.allocation.Presentation;
import chairtime.allocation.RedFlag;
import chairtime.allocation.ReferralFacts;
import chairtime.allocation.ReferralId;
import chairtime.allocation.ReferralOrigin;
import chairtime.allocation.ReferralSource;
import chairtime.allocation.ReferralStatus;
import chairtime.allocation.Symptom;
import chairtime.allocation.UrgencyCategory;
import chairtime.platform.RefusedException;
import chairtime.procurement.PatientGroup;
import chairtime.security.AccountId;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One need for urgent dental care, from the call or message to its end. */
@Entity
@Table(name = "allocation_referral")
@EntityListeners(ReferralListener.class)
public class Referral {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String commissionerCode;
    private long patientId;
    private String pseudonym;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReferralStatus status;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReferralSource source;

    @Convert(converter = EnumSets.OfSymptoms.class)
    private Set<Symptom> symptoms;

    @Convert(converter = EnumSets.OfRedFlags.class)
    private Set<RedFlag> redFlags;

    private @Nullable String dispositionCode;

    @Convert(converter = EnumSets.OfAccess.class)
    private Set<AccessNeed> accessNeeds;

    private @Nullable String interpreterLanguage;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable DentistGender dentistGender;

    @Convert(converter = EnumSets.OfGroups.class)
    private Set<PatientGroup> patientGroups;

    private String district;
    private Instant receivedAt;
    private @Nullable Long receivedBy;
    private @Nullable Long senderId;
    private @Nullable Instant triagedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable UrgencyCategory category;

    private @Nullable Instant deadline;
    private @Nullable Instant endedAt;
    private @Nullable String statusReason;

    @Embedded
    private @Nullable SlotWait slotWait;

    /** Counts what people say and decide, so that it is noticed by whoever has the referral open. */
    private int changes;

    protected Referral() {}

    /** A referral received now, waiting for triage. */
    public static Referral receive(Patient patient, ReferralFacts facts, ReferralOrigin origin, Instant now) {
        AccountId account = origin.takenBy();
        MessageSenderId sender = origin.sentBy();
        Referral referral = new Referral();
        referral.commissionerCode = patient.commissionerCode();
        referral.patientId = patient.id();
        referral.pseudonym = patient.pseudonym();
        referral.status = ReferralStatus.RECEIVED;
        referral.source = origin.source();
        referral.receivedAt = now;
        referral.receivedBy = account == null ? null : account.value();
        referral.senderId = sender == null ? null : sender.value();
        referral.take(facts);
        return referral;
    }

    /** Says something else, as long as it has not ended. */
    public void change(long seenVersion, ReferralFacts facts) {
        refuseUnlessSeen(seenVersion);
        refuseIfEnded();
        take(facts);
        changes++;
    }

    /** The patient, or who cares for them, named those red flags later. */
    void name(Set<RedFlag> flags) {
        refuseIfEnded();
        Set<RedFlag> all = EnumSet.copyOf(flags);
        all.addAll(redFlags);
        redFlags = Set.copyOf(all);
        changes++;
    }

    private void take(ReferralFacts facts) {
        ReferralRules.check(facts);
        symptoms = facts.presentation().symptoms();
        redFlags = facts.presentation().redFlags();
        dispositionCode = facts.presentation().dispositionCode();
        accessNeeds = facts.accessNeeds();
        interpreterLanguage = facts.interpreterLanguage();
        dentistGender = facts.dentistGender();
        patientGroups = facts.patientGroups();
        district = facts.district();
    }

    /** The sender or the patient takes the referral back. */
    public void withdraw(long seenVersion, String reason, Instant now) {
        refuseUnlessSeen(seenVersion);
        if (!status.canBecome(ReferralStatus.WITHDRAWN)) {
            throw new RefusedException("This referral cannot be withdrawn any more: " + status.label() + ".");
        }
        statusReason = ReferralRules.reason(reason);
        changes++;
        advance(ReferralStatus.WITHDRAWN, now);
    }

    /**
     * How soon the patient must be seen is decided, for the first time or again. The deadline moves closer by itself,
     * and further away only with a looser category. Emergencies leave for emergency care, routine needs no slot.
     *
     * @param within time that the clock of the category gives; empty when no clock runs
     */
    void triage(UrgencyCategory decided, Optional<Duration> within, Instant now) {
        deadline = UrgencyDeadline.next(this, decided, within, now);
        triagedAt = triagedAt == null ? now : triagedAt;
        changes++;
        category = decided;
        if (decided.isEmergency()) {
            advance(ReferralStatus.SENT_TO_EMERGENCY, now);
        } else if (decided == UrgencyCategory.ROUTINE) {
            advance(ReferralStatus.NOT_NEEDED, now);
        } else if (status == ReferralStatus.RECEIVED || status == ReferralStatus.MISSED) {
            advance(ReferralStatus.WAITING, now);
        }
    }

    /**
     * It goes on: a slot is offered, accepted, booked, lost, attended or missed, or the outcome is known.
     *
     * @throws RefusedException when it cannot go there from where it stands
     */
    public void advance(ReferralStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new RefusedException("This referral has moved on meanwhile: " + status.label() + ".");
        }
        status = next;
        endedAt = next.isEnded() ? now : null;
        slotWait().end();
    }

    /** It is closed without the patient having been seen, for a reason. */
    public void close(ReferralStatus next, String reason, Instant now) {
        statusReason = ReferralRules.reason(reason);
        advance(next, now);
    }

    /** Something was said or decided beside it, which whoever has it open should notice. */
    void count() {
        changes++;
    }

    void refuseUnlessSeen(long seenVersion) {
        if (changes != seenVersion) {
            throw new RefusedException("Somebody changed this referral while you had it open. Open it again to see the"
                    + " change, then do yours.");
        }
    }

    private void refuseIfEnded() {
        if (status.isEnded()) {
            throw new RefusedException("This referral has ended: " + status.label()
                    + ". Take a new referral if the patient needs care again.");
        }
    }

    public ReferralId id() {
        return new ReferralId(id);
    }

    /** Counts what people say and decide; what happens by itself meanwhile, such as an offer, does not count. */
    public int version() {
        return changes;
    }

    public long patientId() {
        return patientId;
    }

    public String pseudonym() {
        return pseudonym;
    }

    public String commissionerCode() {
        return commissionerCode;
    }

    public ReferralStatus status() {
        return status;
    }

    public String statusReason() {
        return statusReason == null ? "" : statusReason;
    }

    public ReferralSource source() {
        return source;
    }

    public ReferralFacts facts() {
        return new ReferralFacts(
                new Presentation(symptoms, redFlags, dispositionCode),
                accessNeeds,
                interpreterLanguage,
                dentistGender,
                patientGroups,
                district);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Who took it, unless it came as a message. */
    public Optional<AccountId> receivedBy() {
        return Optional.ofNullable(receivedBy).map(AccountId::new);
    }

    /** Who sent it, if it came as a message. */
    public Optional<MessageSenderId> sentBy() {
        return Optional.ofNullable(senderId).map(MessageSenderId::new);
    }

    /** How it waits for a slot. */
    public SlotWait slotWait() {
        if (slotWait == null) {
            slotWait = new SlotWait();
        }
        return slotWait;
    }

    public Optional<Instant> triagedAt() {
        return Optional.ofNullable(triagedAt);
    }

    public Optional<UrgencyCategory> category() {
        return Optional.ofNullable(category);
    }

    public Optional<Instant> deadline() {
        return Optional.ofNullable(deadline);
    }
}
