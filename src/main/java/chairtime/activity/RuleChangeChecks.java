package chairtime.activity;

import chairtime.activity.domain.RuleChangeRows;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every change of a rule has to keep, and where it is taken down. */
@Component
class RuleChangeChecks {

    /** What no change of a tariff or setting touches. */
    static final String CLAIMS_KEEP = "Claims that were imported before keep what they earned,"
            + " until the recovery lead has them priced again under Delivery, Claims, Prices.";

    /** Most letters of a reason: it stands as the source of the rule. */
    static final int REASON_MAX_LENGTH = 300;

    private final CurrentUser currentUser;
    private final AuditLog audit;
    private final RuleChangeRows history;
    private final Clock clock;

    RuleChangeChecks(CurrentUser currentUser, AuditLog audit, RuleChangeRows history, Clock clock) {
        this.currentUser = currentUser;
        this.audit = audit;
        this.history = history;
        this.clock = clock;
    }

    /** Whose rules are set: those of the own commissioner, or of everybody. */
    String commissioner() {
        return isNational() ? YearEndRule.EVERYBODY : currentUser.requireCommissionerCode();
    }

    /** Whether what is set holds for every commissioner without a rule of its own. */
    boolean isNational() {
        return currentUser.require().organisation().isOperator();
    }

    /** The first year that a change may still reach: that before this one, which is being reconciled. */
    FinancialYear firstOpenYear() {
        return new FinancialYear(
                FinancialYear.of(LondonTime.day(clock.instant())).startYear() - 1);
    }

    void checkReason(String reason) {
        demand(
                !reason.isBlank() && reason.length() <= REASON_MAX_LENGTH,
                "reason",
                "Give a reason of at most 300 characters, such as the minute in which it was decided.");
    }

    void checkDays(LocalDate validFrom, @Nullable LocalDate validTo) {
        LocalDate first = firstOpenYear().firstDay();
        demand(
                !validFrom.isBefore(first),
                "validFrom",
                "Years before " + firstOpenYear() + " are closed. Choose " + first + " or a later day.");
        demand(
                validTo == null || !validTo.isBefore(validFrom),
                "validTo",
                "The last day is not before the first. Choose a later day, or leave it empty.");
    }

    void record(String action, String what, String before, String after, String reason) {
        audit.record(AuditEntry.of("activity." + action, "Rule", shortened(what), what)
                .changed(before, after)
                .because(reason));
        history.add(new RuleChange(
                commissioner(),
                what,
                before,
                after,
                reason,
                clock.instant(),
                currentUser.require().displayName()));
    }

    static void demand(boolean kept, String field, String sentence) {
        if (!kept) {
            throw new RefusedException(field, sentence);
        }
    }

    private static String shortened(String what) {
        int longest = 60;
        return what.length() <= longest ? what : what.substring(0, longest);
    }
}
