package chairtime.procurement.domain;

import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import chairtime.procurement.CallId;
import chairtime.procurement.CallStatus;
import chairtime.procurement.CallTerms;
import chairtime.procurement.NeedId;
import chairtime.security.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A call for extra sessions, from its draft to its end. */
@Entity
@Table(name = "procurement_call")
public class Call {

    private static final Set<CallStatus> EVALUATORS_CHANGE =
            EnumSet.of(CallStatus.PUBLISHED, CallStatus.NO_BIDS, CallStatus.OPENED);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long needId;
    private String commissionerCode;
    private String title;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CallStatus status;

    @Embedded
    private TermsOfCall terms = new TermsOfCall();

    @Embedded
    private AuthorsOfCall authors = new AuthorsOfCall();

    private Instant draftedAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant endedAt;
    private @Nullable String statusReason;
    private int deadlineMoves;

    protected Call() {}

    /** A draft for the need. */
    public static Call draft(Need need, CallTerms terms, AccountId preparedBy, Instant now) {
        Call call = new Call();
        call.needId = need.id().value();
        call.commissionerCode = need.commissionerCode();
        call.title = need.data().title();
        call.status = CallStatus.DRAFT;
        call.authors = AuthorsOfCall.preparedBy(preparedBy);
        call.draftedAt = now;
        call.terms.take(terms);
        return call;
    }

    /**
     * Other terms, as long as the call is a draft. Answers whether somebody changed them who had nothing to do with the
     * call before.
     */
    public boolean changeTerms(long seenVersion, CallTerms newTerms, AccountId by) {
        StaleRecord.refuseUnlessSame(version, seenVersion);
        if (status != CallStatus.DRAFT) {
            throw new RefusedException("This call is published; its terms stay. Withdraw it to call anew.");
        }
        Refusal.throwIfAny(PublicationRules.draftRefusals(newTerms));
        CallTerms before = terms();
        this.terms.take(newTerms);
        return !terms().equals(before) && authors.changed(by);
    }

    /** Opens the call for bids; the terms have passed the rules of publication. */
    public void publish(AccountId by, Instant now) {
        become(CallStatus.PUBLISHED);
        authors.published(by);
        publishedAt = now;
    }

    /** Moves the deadline to a later time in the future. */
    public void extend(Instant later, AccountId by, Instant now) {
        if (!later.isAfter(now)) {
            throw new RefusedException("deadline", "The new deadline must be in the future.");
        }
        if (status == CallStatus.PUBLISHED && !now.isBefore(deadline())) {
            throw new RefusedException("The deadline has passed; bids are about to be opened.");
        }
        if (status == CallStatus.PUBLISHED && !later.isAfter(deadline())) {
            throw new RefusedException("deadline", "The new deadline must be later than the one announced.");
        }
        if (!LondonTime.day(later).isBefore(terms.lastDay())) {
            throw new RefusedException("deadline", "The new deadline must be before the last day of the sessions.");
        }
        if (status != CallStatus.PUBLISHED) {
            become(CallStatus.PUBLISHED);
        }
        terms.moveDeadline(later);
        deadlineMoves++;
        authors.changed(by);
    }

    /** Whether a bid can be handed in, changed or taken back at that instant. */
    public boolean takesBids(Instant now) {
        return status == CallStatus.PUBLISHED && now.isBefore(deadline());
    }

    /** Somebody else scores in the place of one of the evaluators. */
    public void replaceEvaluator(long seenVersion, AccountId evaluator, AccountId successor, AccountId by) {
        StaleRecord.refuseUnlessSame(version, seenVersion);
        refuseUnlessEvaluatorsChange(evaluator);
        if (terms.isScoredBy(successor)) {
            throw new RefusedException("evaluators", "This person scores the call already. Choose somebody else.");
        }
        terms.removeEvaluator(evaluator);
        terms.addEvaluator(successor);
        authors.changed(by);
    }

    /** The other evaluators go on without one of them. */
    public void goOnWithout(long seenVersion, AccountId evaluator, AccountId by) {
        StaleRecord.refuseUnlessSame(version, seenVersion);
        refuseUnlessEvaluatorsChange(evaluator);
        if (terms.evaluators() == 1) {
            throw new RefusedException("Nobody would be left to score the bids. Name somebody else.");
        }
        terms.removeEvaluator(evaluator);
        authors.changed(by);
    }

    private void refuseUnlessEvaluatorsChange(AccountId evaluator) {
        if (!EVALUATORS_CHANGE.contains(status)) {
            throw new RefusedException("The evaluators stay as they are: the call is \"" + status.label() + "\".");
        }
        if (!terms.isScoredBy(evaluator)) {
            throw new RefusedException("This person does not score the call. Look at it again.");
        }
    }

    /** Opens the bids, or notes that none came. */
    public void open(long bidsReceived, Instant now) {
        if (now.isBefore(deadline())) {
            throw new IllegalStateException("Call " + id + " is not to be opened before " + deadline());
        }
        if (bidsReceived == 0) {
            become(CallStatus.NO_BIDS);
        } else {
            become(CallStatus.OPENED);
            openedAt = now;
        }
    }

    /** Ends without bids. */
    public void close(String reason, Instant now) {
        end(CallStatus.CLOSED, reason, now);
    }

    /** An award waits for approval. */
    public void proposeAward(long seenVersion) {
        StaleRecord.refuseUnlessSame(version, seenVersion);
        become(CallStatus.AWARD_PROPOSED);
    }

    /** The proposal came back. */
    public void awardSentBack(long seenVersion) {
        StaleRecord.refuseUnlessSame(version, seenVersion);
        become(CallStatus.OPENED);
    }

    /** The proposal was approved. */
    public void award(long seenVersion, Instant now) {
        StaleRecord.refuseUnlessSame(version, seenVersion);
        become(CallStatus.AWARDED);
        endedAt = now;
    }

    /** Ends with every bid refused. */
    public void refuseAll(long seenVersion, String reason, Instant now) {
        StaleRecord.refuseUnlessSame(version, seenVersion);
        end(CallStatus.ALL_REFUSED, reason, now);
    }

    /** Ends before an award. */
    public void withdraw(String reason, Instant now) {
        end(CallStatus.WITHDRAWN, reason, now);
    }

    private void end(CallStatus next, String reason, Instant now) {
        if (!Rules.isFilled(reason, 2000)) {
            throw new RefusedException("reason", "Give a reason of at most 2,000 characters.");
        }
        become(next);
        statusReason = reason.strip();
        endedAt = now;
    }

    private void become(CallStatus next) {
        if (!status.canBecome(next)) {
            throw new RefusedException("This call cannot go on like that: it is \"" + status.label() + "\".");
        }
        status = next;
    }

    /** The terms as they stand. */
    public CallTerms terms() {
        return terms.terms();
    }

    /** Whether the bids may be read: only from the opening on, whatever became of the call. */
    public boolean bidsOpened() {
        return openedAt != null;
    }

    /** How often the deadline was moved; tells one message about it from the next. */
    public int deadlineMoves() {
        return deadlineMoves;
    }

    public CallId id() {
        return new CallId(id);
    }

    public long version() {
        return version;
    }

    public NeedId needId() {
        return new NeedId(needId);
    }

    public String commissionerCode() {
        return commissionerCode;
    }

    public String title() {
        return title;
    }

    public CallStatus status() {
        return status;
    }

    public Instant deadline() {
        return terms.deadline();
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public AccountId preparedBy() {
        return authors.preparedBy();
    }

    public Optional<AccountId> publishedBy() {
        return authors.publishedBy();
    }

    /** Whoever prepared, changed or published the call. */
    public Set<AccountId> authors() {
        return authors.all();
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> statusReason() {
        return Optional.ofNullable(statusReason);
    }
}
