package chairtime.activity.domain;

import chairtime.activity.TermsChange;
import chairtime.activity.TermsKind;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** What terms have to be, whatever stood before. Guidance on Compass service lines; GDS regulations, schedule 3. */
final class TermsRules {

    private static final int REASON_MAX_LENGTH = 1_000;
    private static final int REFERENCE_MAX_LENGTH = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /** UDA came into being on that day (SI 2005/3361). */
    private static final LocalDate FIRST_DAY_OF_UDA = LocalDate.of(2006, 4, 1);

    private static final LocalDate LAST_DAY_TO_TYPE = LocalDate.of(2100, 3, 31);

    private TermsRules() {}

    static void check(TermsChange change) {
        demand(
                !change.validFrom().isBefore(FIRST_DAY_OF_UDA)
                        && !change.validFrom().isAfter(LAST_DAY_TO_TYPE),
                "validFrom",
                "Choose a first day from 1 Apr 2006, when contracts came to be counted in UDA, to 31 Mar 2100.");
        LocalDate to = change.validTo();
        demand(
                to == null || !to.isBefore(change.validFrom()) && !to.isAfter(LAST_DAY_TO_TYPE),
                "validTo",
                "The last day is before the first, or after 31 Mar 2100. Choose another, or none.");
        demand(
                change.kind() != TermsKind.UPLIFT && change.kind() != TermsKind.CLOSURE || to == null,
                "validTo",
                "An uplift and a closure have no last day. Leave it empty.");
        checkRecurrence(change);
        checkFigures(change);
        checkForcedRebase(change);
        demand(
                !change.reason().isBlank() && change.reason().strip().length() <= REASON_MAX_LENGTH,
                "reason",
                "Say why, in up to 1,000 characters; the reason is kept for the auditor.");
        demand(
                change.reference().strip().length() <= REFERENCE_MAX_LENGTH,
                "reference",
                "Shorten the reference to 200 characters.");
    }

    /** What a change has to be compared with the terms that it takes the place of. */
    static void checkAgainst(TermsChange change, TermsVersionRow present) {
        Uda target = Objects.requireNonNull(change.target());
        Money value = change.value();
        switch (change.kind()) {
            case VOLUNTARY_REBASE, FORCED_REBASE ->
                demand(
                        target.compareTo(present.target()) < 0,
                        "target",
                        "A rebase lowers the target. It is " + plain(present.target()) + " now; give less, or record a"
                                + " variation.");
            case MINIMUM_UDA_VALUE ->
                demand(
                        target.compareTo(present.target()) < 0 && target.compareTo(Uda.ZERO) > 0,
                        "target",
                        "A minimum value lowers the target and holds the value. The target is "
                                + plain(present.target()) + " now; give less, above 0.");
            case HAND_BACK ->
                demand(
                        target.compareTo(present.target()) <= 0
                                && value != null
                                && value.compareTo(present.value()) <= 0
                                && (target.compareTo(present.target()) < 0 || value.compareTo(present.value()) < 0),
                        "target",
                        "A hand-back leaves less than " + plain(present.target()) + " for " + present.value()
                                + ". Give what is left of a full year.");
            default -> {}
        }
    }

    private static void checkRecurrence(TermsChange change) {
        if (change.recurring()) {
            return;
        }
        FinancialYear year = FinancialYear.of(change.validFrom());
        demand(
                change.validTo() != null && !change.validTo().isAfter(year.lastDay()),
                "validTo",
                "What does not recur ends in its financial year. Give " + TermsTrack.day(year.lastDay())
                        + " as the last day, or an earlier one.");
        demand(
                change.kind() == TermsKind.START
                        || change.kind() == TermsKind.VARIATION
                        || change.kind() == TermsKind.HAND_BACK,
                "kind",
                "What does not recur is started, varied or handed back. For this kind choose terms that recur.");
    }

    private static void checkFigures(TermsChange change) {
        Uda target = change.target();
        Money value = change.value();
        demand(
                !change.kind().saysTarget()
                        || target != null
                                && target.compareTo(Uda.ZERO) >= 0
                                && target.units().compareTo(MOST) < 0,
                "target",
                "Give the target of a full year, 0 or more.");
        demand(
                !change.kind().saysValue()
                        || value != null
                                && value.compareTo(Money.ZERO) >= 0
                                && value.amount().compareTo(MOST) < 0,
                "value",
                "Give the value of a full year in pounds, 0 or more.");
        BigDecimal percent = change.upliftPercent();
        demand(
                change.kind() != TermsKind.UPLIFT
                        || percent != null && percent.signum() > 0 && percent.compareTo(HUNDRED) < 0,
                "upliftPercent",
                "Give by how many percent the value rises, above 0 and below 100, such as 4.64.");
    }

    private static void checkForcedRebase(TermsChange change) {
        demand(
                change.kind() != TermsKind.FORCED_REBASE || change.agreedOn() != null,
                "agreedOn",
                "Give the day on which the notice of the rebase was served.");
    }

    private static String plain(Uda uda) {
        return uda.units().stripTrailingZeros().toPlainString();
    }

    private static void demand(boolean kept, String field, String sentence) {
        if (!kept) {
            throw new RefusedException(field, sentence);
        }
    }
}
