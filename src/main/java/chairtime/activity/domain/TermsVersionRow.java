package chairtime.activity.domain;

import chairtime.activity.ServiceLine;
import chairtime.activity.TermsKind;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.time.LocalDate;

/**
 * Terms of one service of a contract between two days.
 *
 * @param recording number of the recording that stored this row; 0 before it is stored
 * @param saidBy number of the recording that decided the terms
 * @param contractNumber ten digits
 * @param line which service
 * @param recurring whether they come again every year
 * @param kind what they came from
 * @param from first day
 * @param until first day on which they no longer hold
 * @param target units of a full year, or of the amount that does not recur
 * @param value pounds for them
 */
public record TermsVersionRow(
        long recording,
        long saidBy,
        String contractNumber,
        ServiceLine line,
        boolean recurring,
        TermsKind kind,
        LocalDate from,
        LocalDate until,
        Uda target,
        Money value) {

    /** The first day on which terms without a known end no longer hold. */
    public static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    /** Whether they hold on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Whether they hold on any of those days; {@code end} is the first day after them. */
    public boolean holdsBetween(LocalDate first, LocalDate end) {
        return from.isBefore(end) && until.isAfter(first);
    }

    /** Whether they hold on any day of the year. */
    public boolean holdsIn(FinancialYear year) {
        return holdsBetween(year.firstDay(), year.lastDay().plusDays(1));
    }

    /** Whether no end is known. */
    public boolean isOpen() {
        return until.equals(END_OF_TIME);
    }

    /** The same terms for other days. */
    TermsVersionRow between(LocalDate first, LocalDate end) {
        return new TermsVersionRow(recording, saidBy, contractNumber, line, recurring, kind, first, end, target, value);
    }
}
