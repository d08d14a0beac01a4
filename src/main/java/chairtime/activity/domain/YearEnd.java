package chairtime.activity.domain;

import chairtime.activity.ContractYear;
import chairtime.activity.NewReceipt;
import chairtime.activity.RecoveryKind;
import chairtime.activity.RecoveryPlan;
import chairtime.activity.ReviewKind;
import chairtime.activity.YearEndId;
import chairtime.activity.YearEndOutcome;
import chairtime.activity.YearEndResult;
import chairtime.activity.YearEndStatus;
import chairtime.activity.YearFigures;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import chairtime.security.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The year-end reconciliation of a contract. */
@Entity
@Table(name = "activity_year_end")
public class YearEnd extends KeptReview<YearEndStatus> {

    private static final int TEXT_LENGTH = 2000;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private YearEndStatus status;

    @Embedded
    private YearEndJudgement judgement = new YearEndJudgement();

    private Instant startedAt;
    private long startedBy;
    private @Nullable LocalDate queryUntil;

    @Embedded
    private @Nullable YearEndQuery query;

    @Embedded
    private @Nullable YearEndRecovery recovery;

    private int timesOffered;
    private @Nullable LocalDate scheduleUntil;
    private @Nullable String scheduleRemark;
    private @Nullable Instant endedAt;

    protected YearEnd() {}

    private YearEnd(ReviewedContract contract) {
        super(contract);
    }

    /** A reconciliation that begins with that result, or with a person where the rules leave it to one. */
    public static YearEnd start(ContractYear contract, YearEndResult result, Deed deed) {
        YearEnd yearEnd = new YearEnd(ReviewedContract.of(contract));
        yearEnd.status = result.outcome() == YearEndOutcome.BY_HAND ? YearEndStatus.BY_HAND : YearEndStatus.PROVISIONAL;
        yearEnd.judgement = YearEndJudgement.of(contract.figures(), result);
        yearEnd.startedAt = deed.at();
        yearEnd.startedBy = deed.by().value();
        return yearEnd;
    }

    /** A person judges what the rules leave to one; the words of the rule become that person's reason. */
    public void judge(long seenVersion, YearEndResult judged) {
        refuseUnlessSame(seenVersion);
        if (judged.outcome() == YearEndOutcome.BY_HAND) {
            throw new RefusedException("outcome", "Choose what the year comes to.");
        }
        if (judged.outcome() == YearEndOutcome.RECOVER
                && (!judged.routineRecovery().exceeds(Money.ZERO)
                        || judged.routineRecovery().exceeds(figures().value()))) {
            throw new RefusedException(
                    "recovery",
                    "Write how much is recovered, more than £0.00 and at most "
                            + figures().value() + ".");
        }
        ReviewText.filled(judged.rule(), TEXT_LENGTH, "reason", "the reason");
        become(YearEndStatus.PROVISIONAL);
        judgement = YearEndJudgement.of(figures(), judged);
    }

    /** Sets the last day to query, the first time it is asked. */
    public LocalDate openWindow(LocalDate today, YearEndLimits limits) {
        if (queryUntil == null) {
            queryUntil = today.plusDays(limits.queryDays());
        }
        return queryUntil;
    }

    /** The practice accepts before its time is over. */
    public void accept(long seenVersion) {
        refuseUnlessSame(seenVersion);
        become(YearEndStatus.CLOSING);
    }

    /** The practice queries the result. */
    public void raiseQuery(long seenVersion, String reason, Uda delivered, Deed deed) {
        refuseUnlessSame(seenVersion);
        YearEndQuery raised = YearEndQuery.of(reason, delivered, deed);
        become(YearEndStatus.QUERIED);
        query = raised;
    }

    /** The commissioner answers: the result stands, or is another one. */
    public void answerQuery(long seenVersion, YearFigures figures, YearEndResult result, String answer, Deed deed) {
        refuseUnlessSame(seenVersion);
        if (result.outcome() == YearEndOutcome.BY_HAND) {
            throw new RefusedException("delivered", "The rules leave this year to a person: the result stands.");
        }
        refuseUnlessCanBecome(YearEndStatus.CLOSING);
        queryRaised().answer(answer, deed);
        become(YearEndStatus.CLOSING);
        judgement = YearEndJudgement.of(figures, result);
    }

    /** The result is final; true when money is to recover. Done twice it changes nothing. */
    public boolean makeFinal(Instant now) {
        if (status == YearEndStatus.PROVISIONAL) {
            become(YearEndStatus.CLOSING);
        }
        if (status == YearEndStatus.CLOSING) {
            if (result().recovery().exceeds(Money.ZERO)) {
                become(YearEndStatus.RECOVERY_DUE);
            } else {
                end(YearEndStatus.SETTLED, now);
            }
        }
        return result().recovery().exceeds(Money.ZERO);
    }

    /** How money is recovered is decided. */
    public void decideRecovery(long seenVersion, RecoveryPlan plan, YearEndLimits limits, Deed deed) {
        refuseUnlessSame(seenVersion);
        refuseUnlessCanBecome(YearEndStatus.SCHEDULE_OFFERED);
        if (plan.kind() == RecoveryKind.IMPOSE && timesOffered == 0) {
            throw new RefusedException("kind", "Offer instalments first: the practice has to have a chance to agree.");
        }
        recovery = YearEndRecovery.of(plan, result().recovery(), limits, deed);
        switch (plan.kind()) {
            case OFFER -> {
                become(YearEndStatus.SCHEDULE_OFFERED);
                timesOffered++;
                scheduleUntil = deed.today().plusDays(limits.scheduleDays());
            }
            case IMPOSE -> end(YearEndStatus.RECOVERY_SET, deed.at());
            case WAIVE -> end(YearEndStatus.SETTLED, deed.at());
        }
    }

    /** The practice agrees to the instalments, or says what it needs instead. */
    public void answerSchedule(long seenVersion, boolean agreed, String remark, Instant now) {
        refuseUnlessSame(seenVersion);
        if (!agreed) {
            scheduleRemark = ReviewText.filled(remark, TEXT_LENGTH, "remark", "what you need instead");
            become(YearEndStatus.RECOVERY_DUE);
            return;
        }
        end(YearEndStatus.RECOVERY_SET, now);
    }

    /** The practice did not answer the offer; false when it did meanwhile. */
    public boolean noteScheduleUnanswered() {
        if (status != YearEndStatus.SCHEDULE_OFFERED) {
            return false;
        }
        become(YearEndStatus.RECOVERY_DUE);
        return true;
    }

    /** Money of the recovery came; whoever decided the recovery cannot record it. */
    public void receive(long seenVersion, NewReceipt receipt, Deed deed) {
        recoverySet(seenVersion).receive(receipt, deed);
    }

    /** Money that was recorded did not come. */
    public void takeReceiptBack(long seenVersion, Money receipt, AccountId by) {
        recoverySet(seenVersion).takeBack(receipt, by);
    }

    private YearEndRecovery recoverySet(long seenVersion) {
        refuseUnlessSame(seenVersion);
        if (status != YearEndStatus.RECOVERY_SET || recovery == null) {
            throw new RefusedException(
                    "Money is recorded once the recovery is set: this year end is \"%s\".".formatted(status.label()));
        }
        return recovery;
    }

    private void end(YearEndStatus last, Instant now) {
        become(last);
        endedAt = now;
    }

    private void become(YearEndStatus next) {
        refuseUnlessCanBecome(next);
        status = next;
    }

    @Override
    public ReviewKind kind() {
        return ReviewKind.YEAR_END;
    }

    public YearEndId id() {
        return new YearEndId(number());
    }

    @Override
    public YearEndStatus status() {
        return status;
    }

    public FinancialYear year() {
        return judgement.year();
    }

    public YearFigures figures() {
        return judgement.figures();
    }

    public YearEndResult result() {
        return judgement.result();
    }

    public Optional<LocalDate> queryUntil() {
        return Optional.ofNullable(queryUntil);
    }

    public YearEndQuery queryRaised() {
        return query == null ? new YearEndQuery() : query;
    }

    public YearEndRecovery recoveryDecided() {
        return recovery == null ? new YearEndRecovery() : recovery;
    }

    public int timesOffered() {
        return timesOffered;
    }

    public Optional<LocalDate> scheduleUntil() {
        return Optional.ofNullable(scheduleUntil);
    }

    public Optional<String> scheduleRemark() {
        return Optional.ofNullable(scheduleRemark);
    }

    /** The end of that day in England. */
    public static Instant endOf(LocalDate day) {
        return LondonTime.instantOf(day.plusDays(1).atStartOfDay());
    }
}
