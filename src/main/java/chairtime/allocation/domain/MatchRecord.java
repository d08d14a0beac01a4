package chairtime.allocation.domain;

import chairtime.allocation.MatchExplanation;
import chairtime.allocation.ReferralId;
import chairtime.allocation.SlotId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One search for a slot, with why it ended as it did. */
@Entity
@Table(name = "allocation_match")
public class MatchRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long referralId;
    private Instant decidedAt;
    private @Nullable Long slotId;

    @Column(columnDefinition = "mediumtext")
    private String explanation;

    protected MatchRecord() {}

    /** The search that ended now. */
    public static MatchRecord of(
            ReferralId referral, @Nullable SlotId chosen, MatchExplanation explanation, Instant now) {
        MatchRecord found = new MatchRecord();
        found.referralId = referral.value();
        found.decidedAt = now;
        found.slotId = chosen == null ? null : chosen.value();
        found.explanation = ExplanationFormat.write(explanation);
        return found;
    }

    public long id() {
        return id;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public MatchExplanation explanation() {
        return ExplanationFormat.read(explanation);
    }
}
