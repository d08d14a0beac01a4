package chairtime.activity.domain;

import chairtime.activity.AgreedRebase;
import chairtime.activity.MidYearDecision;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import chairtime.security.AccountId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How a review was decided, by whom and why. */
@Embeddable
public class MidYearDecisionPart {

    private static final int REASON_LENGTH = 2000;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable MidYearDecision decision;

    private @Nullable String decisionReason;
    private @Nullable BigDecimal withheld;
    private @Nullable BigDecimal released;
    private @Nullable BigDecimal rebasedTarget;
    private @Nullable BigDecimal rebasedValue;
    private @Nullable LocalDate rebasedFrom;
    private @Nullable Instant decidedAt;
    private @Nullable Long decidedBy;

    protected MidYearDecisionPart() {}

    static MidYearDecisionPart accepted(String reason, Deed deed) {
        return decided(MidYearDecision.ACCEPT_PLAN, reason, deed);
    }

    static MidYearDecisionPart withholding(Money amount, Money most, String reason, Deed deed) {
        if (!amount.exceeds(Money.ZERO)) {
            throw new RefusedException("withheld", "Write how much is withheld, more than £0.00.");
        }
        if (amount.exceeds(most)) {
            throw new RefusedException(
                    "withheld",
                    "At most the value of the expected shortfall can be withheld: " + most + ". Write less.");
        }
        MidYearDecisionPart part = decided(MidYearDecision.WITHHOLD, reason, deed);
        part.withheld = amount.amount();
        part.released = BigDecimal.ZERO;
        return part;
    }

    static MidYearDecisionPart rebased(
            AgreedRebase agreed, Uda targetNow, LocalDate yearBegins, String reason, Deed deed) {
        if (agreed.target().compareTo(Uda.ZERO) <= 0 || agreed.target().compareTo(targetNow) >= 0) {
            throw new RefusedException(
                    "rebasedTarget", "Write the agreed target, more than 0 and less than the target of now.");
        }
        if (Money.ZERO.exceeds(agreed.value())) {
            throw new RefusedException("rebasedValue", "Write the agreed yearly value, £0.00 or more.");
        }
        if (agreed.from().isBefore(yearBegins)) {
            throw new RefusedException("rebasedFrom", "Choose a day on or after 1 April of the year under review.");
        }
        MidYearDecisionPart part = decided(MidYearDecision.AGREE_REBASE, reason, deed);
        part.rebasedTarget = agreed.target().units();
        part.rebasedValue = agreed.value().amount();
        part.rebasedFrom = agreed.from();
        return part;
    }

    private static MidYearDecisionPart decided(MidYearDecision what, String reason, Deed deed) {
        MidYearDecisionPart part = new MidYearDecisionPart();
        part.decisionReason = ReviewText.filled(reason, REASON_LENGTH, "reason", "the reason");
        part.decision = what;
        part.decidedAt = deed.at();
        part.decidedBy = deed.by().value();
        return part;
    }

    void release(Money amount) {
        MoneyRules.checkAmount(amount, stillWithheld(), "still withheld", "");
        released = released().plus(amount).amount();
    }

    void takeReleaseBack(Money amount) {
        released = released().minus(amount).amount();
    }

    /** Pounds that were released of what was withheld. */
    public Money released() {
        return released == null ? Money.ZERO : new Money(released);
    }

    private Money stillWithheld() {
        return withheld().orElse(Money.ZERO).minus(released());
    }

    public Optional<MidYearDecision> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(decisionReason);
    }

    public Optional<Money> withheld() {
        return Optional.ofNullable(withheld).map(Money::new);
    }

    public Optional<AgreedRebase> rebase() {
        return rebasedTarget == null || rebasedValue == null || rebasedFrom == null
                ? Optional.empty()
                : Optional.of(new AgreedRebase(new Uda(rebasedTarget), new Money(rebasedValue), rebasedFrom));
    }

    public Optional<Instant> at() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<AccountId> by() {
        return Optional.ofNullable(decidedBy).map(AccountId::new);
    }
}
