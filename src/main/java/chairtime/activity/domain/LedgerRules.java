package chairtime.activity.domain;

import chairtime.activity.LedgerKind;
import chairtime.activity.NewLedgerEntry;
import chairtime.platform.Money;
import chairtime.platform.RefusedException;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What an entry of the ledger has to say, and which entries cannot stand beside each other. */
public final class LedgerRules {

    private static final int SOURCE_MAX_LENGTH = 200;
    private static final int REASON_MAX_LENGTH = 1_000;
    private static final int REFERENCE_MAX_LENGTH = 120;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private LedgerRules() {}

    /**
     * Refuses an entry that is not complete or that others stand in the way of.
     *
     * @param others all entries of the contract's year
     */
    public static void check(NewLedgerEntry entry, List<LedgerRow> others) {
        checkUnits(entry);
        checkMonths(entry);
        demand(
                !entry.source().isBlank() && entry.source().strip().length() <= SOURCE_MAX_LENGTH,
                "source",
                "Say where the figure stands, such as a letter with its date, in up to 200 characters.");
        checkReason(entry.reason());
        demand(
                entry.reference().strip().length() <= REFERENCE_MAX_LENGTH,
                "reference",
                "Shorten the reference to 120 characters.");
        if (entry.kind().standsAlone()) {
            standing(others).stream()
                    .filter(other -> other.kind() == entry.kind()
                            && Objects.equals(other.treatmentMonth(), entry.treatmentMonth()))
                    .findFirst()
                    .ifPresent(other -> refuseBeside(entry, other));
        }
    }

    /** Refuses a missing reason. */
    public static void checkReason(String reason) {
        demand(
                !reason.isBlank() && reason.strip().length() <= REASON_MAX_LENGTH,
                "reason",
                "Say why, in up to 1,000 characters; the reason is kept for the auditor.");
    }

    /** Entries that no counter-entry took back, and that are none. */
    public static List<LedgerRow> standing(List<LedgerRow> entries) {
        Set<Long> gone = entries.stream()
                .map(LedgerRow::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> entry.corrects() == null && !gone.contains(entry.id()))
                .toList();
    }

    private static void checkUnits(NewLedgerEntry entry) {
        if (entry.kind().ofReview()) {
            demand(
                    entry.units() == null
                            && entry.money() != null
                            && entry.money().exceeds(Money.ZERO),
                    "money",
                    "Give an amount above £0.00 and no units.");
            return;
        }
        Uda units = entry.units();
        boolean credit = entry.kind() == LedgerKind.NEW_PATIENT_PREMIUM || entry.kind() == LedgerKind.MISCELLANEOUS;
        boolean onlyMoney = entry.kind() == LedgerKind.ADJUSTMENT && entry.money() != null && units == null;
        demand(
                onlyMoney || units != null && units.units().abs().compareTo(MOST) < 0,
                "units",
                "Give the units, such as 300 or -12.5.");
        demand(
                units == null
                        || entry.kind() == LedgerKind.AGREED_MONTH
                        || units.units().signum() != 0,
                "units",
                "An entry of 0 units changes nothing. Give another figure.");
        demand(
                !credit || units != null && units.units().signum() > 0,
                "units",
                "A credit is above 0. To take one back, use \"Take back\" beside it.");
        demand(
                entry.money() == null || entry.money().amount().abs().compareTo(MOST) < 0,
                "money",
                "The amount is too large. Give pounds.");
    }

    private static void checkMonths(NewLedgerEntry entry) {
        boolean mayHaveMonth = entry.kind() == LedgerKind.AGREED_MONTH || entry.kind() == LedgerKind.ADJUSTMENT;
        demand(
                entry.kind() != LedgerKind.AGREED_MONTH || entry.treatmentMonth() != null,
                "treatmentMonth",
                "Give the month whose figure was agreed.");
        demand(
                mayHaveMonth || entry.treatmentMonth() == null,
                "treatmentMonth",
                "This entry concerns the whole year. Leave the treatment month empty.");
        demand(
                entry.treatmentMonth() == null
                        || entry.treatmentMonth().financialYear().equals(entry.year()),
                "treatmentMonth",
                "Choose a treatment month of " + entry.year() + ".");
        demand(
                entry.scheduleMonth() == null
                        || !entry.scheduleMonth()
                                .isBefore(
                                        entry.treatmentMonth() == null
                                                ? YearMonth.from(entry.year().firstDay())
                                                : entry.treatmentMonth().month()),
                "scheduleMonth",
                "Nothing is scheduled before it is completed. Choose a later schedule month.");
    }

    private static void refuseBeside(NewLedgerEntry entry, LedgerRow other) {
        String what = entry.kind() == LedgerKind.CARRY_FORWARD_IN
                ? "A carry-forward into " + entry.year()
                : "A figure for " + entry.treatmentMonth();
        throw new RefusedException(
                "kind",
                what + " is entered already: "
                        + other.unitsOrNone().units().stripTrailingZeros().toPlainString() + " UDA by "
                        + other.recordedByName() + ". Take that back first.");
    }

    private static void demand(boolean kept, String field, String sentence) {
        if (!kept) {
            throw new RefusedException(field, sentence);
        }
    }
}
