package chairtime.procurement.domain;

import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.procurement.AwardLine;
import chairtime.procurement.AwardStatus;
import chairtime.procurement.CallId;
import chairtime.security.AccountId;
import chairtime.security.ApprovalTier;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An award as proposed to an approver, and the decision. A proposal sent back stays; the next one is a new round. */
@Entity
@Table(name = "procurement_award_proposal")
public class AwardProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private long callId;
    private int round;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AwardStatus status;

    private BigDecimal total;
    private BigDecimal lifetimeValue;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ApprovalTier tier;

    private String reasons;
    private long proposedBy;
    private Instant proposedAt;
    private @Nullable Long decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;

    @ElementCollection
    @CollectionTable(name = "procurement_award_line", joinColumns = @JoinColumn(name = "proposal_id"))
    private List<LineRow> lines = new ArrayList<>();

    protected AwardProposal() {}

    /** A proposal made now; its lines have passed the rules of awards. */
    public static AwardProposal propose(
            CallId call, int round, List<AwardLine> lines, Value value, String reasons, AccountId by, Instant now) {
        if (!Rules.isFilled(reasons, 4000)) {
            throw new RefusedException("reasons", "Give the reasons for the award in at most 4,000 characters.");
        }
        AwardProposal proposal = new AwardProposal();
        proposal.callId = call.value();
        proposal.round = round;
        proposal.status = AwardStatus.PROPOSED;
        lines.stream().filter(line -> line.sessions() > 0).map(LineRow::of).forEach(proposal.lines::add);
        proposal.total = value.total().amount();
        proposal.lifetimeValue = value.lifetimeValue().amount();
        proposal.tier = value.tier();
        proposal.reasons = reasons.strip();
        proposal.proposedBy = by.value();
        proposal.proposedAt = now;
        return proposal;
    }

    /**
     * @param total what the award costs
     * @param lifetimeValue value that the limits are held against
     * @param tier who must approve
     */
    public record Value(Money total, Money lifetimeValue, ApprovalTier tier) {}

    /** Approves the proposal, with a remark if there is one. */
    public void approve(String remark, AccountId by, Instant now) {
        decide(AwardStatus.APPROVED, remark, by, now);
    }

    /** Sends the proposal back. */
    public void sendBack(String reason, AccountId by, Instant now) {
        if (reason.isBlank()) {
            throw new RefusedException("reason", "Say what has to change before you can approve.");
        }
        decide(AwardStatus.SENT_BACK, reason, by, now);
    }

    private void decide(AwardStatus decision, String reason, AccountId by, Instant now) {
        if (!status.canBecome(decision)) {
            throw new RefusedException("This proposal is decided already: \"" + status.label() + "\".");
        }
        if (reason.length() > 2000) {
            throw new RefusedException("reason", "A reason has at most 2,000 characters.");
        }
        status = decision;
        decidedBy = by.value();
        decidedAt = now;
        decisionReason = reason.isBlank() ? null : reason.strip();
    }

    /** Sessions taken of each bid that is awarded any. */
    public List<AwardLine> lines() {
        return lines.stream().map(LineRow::line).toList();
    }

    public CallId callId() {
        return new CallId(callId);
    }

    public int round() {
        return round;
    }

    public AwardStatus status() {
        return status;
    }

    public Value value() {
        return new Value(new Money(total), new Money(lifetimeValue), tier);
    }

    public String reasons() {
        return reasons;
    }

    public AccountId proposedBy() {
        return new AccountId(proposedBy);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Optional<AccountId> decidedBy() {
        return Optional.ofNullable(decidedBy).map(AccountId::new);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }
}
