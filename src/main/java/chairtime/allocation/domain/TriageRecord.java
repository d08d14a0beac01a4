package chairtime.allocation.domain;

import chairtime.allocation.ProposedCategory;
import chairtime.allocation.TriageDecision;
import chairtime.allocation.UrgencyCategory;
import chairtime.platform.RefusedException;
import chairtime.security.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One decision on how soon a patient must be seen, with what the decision table proposed; never changed. */
@Entity
@Table(name = "allocation_triage")
public class TriageRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long referralId;
    private Instant decidedAt;
    private long decidedBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UrgencyCategory category;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UrgencyCategory proposed;

    private String because;
    private String reason;
    private @Nullable Instant deadlineBefore;
    private @Nullable Instant deadlineAfter;

    protected TriageRecord() {}

    /**
     * Decides, and takes down the decision. A category that gives more time than the proposal or than the category so
     * far needs a clinician with a reason; a tighter one is free.
     *
     * @param within time that the clock of the category gives; empty when no clock runs
     */
    public static TriageRecord decide(
            Referral referral,
            long seenVersion,
            TriageDecision decision,
            ProposedCategory proposal,
            Optional<Duration> within,
            Triager by,
            Instant now) {
        referral.refuseUnlessSeen(seenVersion);
        if (!referral.status().mayBeTriaged()) {
            throw new RefusedException("How soon this patient must be seen cannot be decided any more: "
                    + referral.status().label() + ".");
        }
        String reason = checkedReason(referral, decision, proposal, by);
        TriageRecord taken = new TriageRecord();
        taken.referralId = referral.id().value();
        taken.decidedAt = now;
        taken.decidedBy = by.account().value();
        taken.category = decision.category();
        taken.proposed = proposal.category();
        taken.because = proposal.because();
        taken.reason = reason;
        taken.deadlineBefore = referral.deadline().orElse(null);
        referral.triage(decision.category(), within, now);
        taken.deadlineAfter = referral.deadline().orElse(null);
        return taken;
    }

    private static String checkedReason(
            Referral referral, TriageDecision decision, ProposedCategory proposal, Triager by) {
        boolean looser = proposal.category().isTighterThan(decision.category())
                || referral.category()
                        .filter(so -> so.isTighterThan(decision.category()))
                        .isPresent();
        if (looser && !by.isClinician()) {
            throw new RefusedException(
                    "category",
                    "Only a clinician may give the patient more time than this. Ask a clinician, or choose the"
                            + " tighter category.");
        }
        return looser || !decision.reason().isBlank() ? ReferralRules.reason(decision.reason()) : "";
    }

    public long referralId() {
        return referralId;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public AccountId decidedBy() {
        return new AccountId(decidedBy);
    }

    public UrgencyCategory category() {
        return category;
    }

    public UrgencyCategory proposed() {
        return proposed;
    }

    public String because() {
        return because;
    }

    public String reason() {
        return reason;
    }

    public Optional<Instant> deadlineBefore() {
        return Optional.ofNullable(deadlineBefore);
    }

    public Optional<Instant> deadlineAfter() {
        return Optional.ofNullable(deadlineAfter);
    }
}
