package chairtime.procurement.domain;

import chairtime.platform.RefusedException;
import chairtime.procurement.BidId;
import chairtime.procurement.CallId;
import chairtime.procurement.Criterion;
import chairtime.procurement.Interests;
import chairtime.procurement.Score;
import chairtime.security.AccountId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One evaluator's declaration and scores for a call. */
@Entity
@Table(name = "procurement_evaluation")
public class Evaluation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long callId;
    private long evaluator;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Interests interests;

    private @Nullable String interestsReason;
    private @Nullable Instant declaredAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant leftAt;

    @ElementCollection
    @CollectionTable(name = "procurement_score", joinColumns = @JoinColumn(name = "evaluation_id"))
    private List<ScoreRow> scores = new ArrayList<>();

    protected Evaluation() {}

    /** An evaluation that waits for its evaluator. */
    public static Evaluation begin(CallId call, AccountId evaluator) {
        Evaluation evaluation = new Evaluation();
        evaluation.callId = call.value();
        evaluation.evaluator = evaluator.value();
        evaluation.interests = Interests.NOT_DECLARED;
        return evaluation;
    }

    /** Declares to have no interest in any bidder. */
    public void declareNoInterest(Instant now) {
        declare(Interests.NONE, null, now);
    }

    /** Steps aside because of an interest; scores kept so far are dropped. */
    public void stepAside(String reason, Instant now) {
        if (!Rules.isFilled(reason, 2000)) {
            throw new RefusedException("reason", "Say in at most 2,000 characters why you step aside.");
        }
        declare(Interests.STEPPED_ASIDE, reason.strip(), now);
        scores.clear();
    }

    private void declare(Interests declared, @Nullable String reason, Instant now) {
        if (isIn() || hasLeft() || interests == Interests.STEPPED_ASIDE) {
            throw new RefusedException("Your part of this evaluation is finished.");
        }
        interests = declared;
        interestsReason = reason;
        declaredAt = now;
    }

    /** Keeps scores that need not be complete. */
    public void saveDraft(long seenVersion, List<Score> given, Collection<BidId> bids, List<Criterion> criteria) {
        StaleRecord.refuseUnlessSame(version, seenVersion);
        refuseUnlessScoring();
        Refusal.throwIfAny(ScoringRules.draftRefusals(given, bids, criteria));
        scores.clear();
        given.stream().map(ScoreRow::of).forEach(scores::add);
    }

    /** Hands complete scores in; they stay as they are from then. */
    public void submit(
            long seenVersion, List<Score> given, Collection<BidId> bids, List<Criterion> criteria, Instant now) {
        saveDraft(seenVersion, given, bids, criteria);
        Refusal.throwIfAny(ScoringRules.refusals(given, bids, criteria));
        submittedAt = now;
    }

    /** Takes no part any more; what was declared and scored so far is kept and does not count. */
    public void leave(Instant now) {
        if (isIn()) {
            throw new RefusedException("The scores of this evaluator are in and count. Nobody can take the place.");
        }
        if (hasLeft()) {
            throw new RefusedException("This evaluator takes no part any more.");
        }
        leftAt = now;
    }

    private void refuseUnlessScoring() {
        if (hasLeft()) {
            throw new RefusedException("You no longer score this call.");
        }
        if (interests != Interests.NONE) {
            throw new RefusedException("Declare first that you have no interest in any of the bidders.");
        }
        if (submittedAt != null) {
            throw new RefusedException("Your scores are in and stay as they are.");
        }
    }

    /** Whether the scores are in. */
    public boolean isIn() {
        return submittedAt != null;
    }

    /** Whether the evaluator takes no part any more. */
    public boolean hasLeft() {
        return leftAt != null;
    }

    public long version() {
        return version;
    }

    public CallId callId() {
        return new CallId(callId);
    }

    public AccountId evaluator() {
        return new AccountId(evaluator);
    }

    public Interests interests() {
        return interests;
    }

    public Optional<String> interestsReason() {
        return Optional.ofNullable(interestsReason);
    }

    public List<Score> scores() {
        return scores.stream().map(ScoreRow::score).toList();
    }
}
