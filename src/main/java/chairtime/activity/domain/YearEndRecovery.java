package chairtime.activity.domain;

import chairtime.activity.Instalment;
import chairtime.activity.NewReceipt;
import chairtime.activity.RecoveryKind;
import chairtime.activity.RecoveryPlan;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.security.AccountId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How money is recovered, who decided it and why. */
@Embeddable
public class YearEndRecovery {

    private static final int TEXT_LENGTH = 2000;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable RecoveryKind recoveryKind;

    private @Nullable BigDecimal recoveryAmount;
    private @Nullable Integer instalments;
    private @Nullable LocalDate firstInstalmentOn;
    private @Nullable Boolean breachNotice;
    private @Nullable String recoveryReason;
    private @Nullable Instant recoveryDecidedAt;
    private @Nullable Long recoveryDecidedBy;
    private @Nullable BigDecimal recoveryReceived;

    protected YearEndRecovery() {}

    static YearEndRecovery of(RecoveryPlan plan, Money most, YearEndLimits limits, Deed deed) {
        YearEndRecovery recovery = new YearEndRecovery();
        recovery.recoveryReason = ReviewText.filled(plan.reason(), TEXT_LENGTH, "reason", "the reason");
        recovery.recoveryKind = plan.kind();
        recovery.breachNotice = plan.breachNotice();
        recovery.recoveryDecidedAt = deed.at();
        recovery.recoveryDecidedBy = deed.by().value();
        boolean waived = plan.kind() == RecoveryKind.WAIVE;
        if (!waived) {
            check(plan, most, limits, deed);
        }
        recovery.recoveryAmount = waived ? BigDecimal.ZERO : plan.amount().amount();
        recovery.instalments = waived ? 0 : plan.instalments();
        recovery.firstInstalmentOn = plan.firstOn();
        recovery.recoveryReceived = BigDecimal.ZERO;
        return recovery;
    }

    private static void check(RecoveryPlan plan, Money most, YearEndLimits limits, Deed deed) {
        if (!plan.amount().exceeds(Money.ZERO) || plan.amount().exceeds(most)) {
            throw new RefusedException(
                    "amount", "Write how much is recovered, more than £0.00 and at most " + most + ".");
        }
        if (plan.instalments() < 1 || plan.instalments() > limits.mostInstalments()) {
            throw new RefusedException(
                    "instalments", "Choose from 1 to %d instalments.".formatted(limits.mostInstalments()));
        }
        if (!plan.firstOn().isAfter(deed.today())) {
            throw new RefusedException("firstOn", "Choose a day after today for the first instalment.");
        }
    }

    void receive(NewReceipt receipt, Deed deed) {
        refuseWhoDecided(deed.by());
        MoneyRules.check(receipt, LondonTime.day(at()), outstanding(), deed.today());
        recoveryReceived = received().plus(receipt.amount()).amount();
    }

    void takeBack(Money receipt, AccountId by) {
        refuseWhoDecided(by);
        recoveryReceived = received().minus(receipt).amount();
    }

    private void refuseWhoDecided(AccountId somebody) {
        if (by().filter(somebody::equals).isPresent()) {
            throw new RefusedException(
                    "You decided this recovery, so somebody else of your finance team records what was received.");
        }
    }

    /** Pounds that came. */
    public Money received() {
        return recoveryReceived == null ? Money.ZERO : new Money(recoveryReceived);
    }

    /** Pounds that are still to come. */
    public Money outstanding() {
        return plan().map(RecoveryPlan::amount).orElse(Money.ZERO).minus(received());
    }

    public Optional<RecoveryPlan> plan() {
        return recoveryKind == null
                        || recoveryAmount == null
                        || instalments == null
                        || firstInstalmentOn == null
                        || breachNotice == null
                        || recoveryReason == null
                ? Optional.empty()
                : Optional.of(new RecoveryPlan(
                        recoveryKind,
                        new Money(recoveryAmount),
                        instalments,
                        firstInstalmentOn,
                        breachNotice,
                        recoveryReason));
    }

    /** Adding up to the amount, to the penny. */
    public List<Instalment> instalments() {
        return plan().map(plan -> Instalments.of(plan.amount(), plan.instalments(), plan.firstOn()))
                .orElse(List.of());
    }

    public Instant at() {
        return recoveryDecidedAt == null ? Instant.EPOCH : recoveryDecidedAt;
    }

    public Optional<AccountId> by() {
        return Optional.ofNullable(recoveryDecidedBy).map(AccountId::new);
    }
}
