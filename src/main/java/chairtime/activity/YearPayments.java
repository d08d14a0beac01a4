package chairtime.activity;

import chairtime.activity.domain.ContractClaimSums;
import chairtime.activity.domain.Instalments;
import chairtime.activity.domain.ReviewMoneyRows;
import chairtime.activity.domain.YearBook;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.WorkingDayCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What a contract was paid for a year: one twelfth of its value a month, on the first working day of the month after,
 * whatever was delivered; less patient charges that its claims declare; with the money that the ledger and reviews
 * moved. Rules section 1.8.
 */
@Component
class YearPayments {

    private static final int MONTHS = 12;
    private static final Set<LedgerKind> PAID =
            Set.of(LedgerKind.NEW_PATIENT_PREMIUM, LedgerKind.MISCELLANEOUS, LedgerKind.ADJUSTMENT);

    private final ContractClaimSums claims;
    private final ReviewMoneyRows reviews;
    private final WorkingDayCalendar calendar;
    private final Clock clock;

    YearPayments(ContractClaimSums claims, ReviewMoneyRows reviews, WorkingDayCalendar calendar, Clock clock) {
        this.claims = claims;
        this.reviews = reviews;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The figure with every payment and deduction behind it; what is due later stands there without counting. */
    ExplainedFigure tell(YearBook book, Money value) {
        LocalDate today = LondonTime.day(clock.instant());
        List<SourceRow> rows = new ArrayList<>();
        boolean charges = months(book, value, today, rows);
        book.entries().stream().filter(entry -> PAID.contains(entry.kind())).forEach(entry -> {
            Money money = entry.money();
            if (money != null) {
                rows.add(new SourceRow(
                        (entry.corrects() == null ? "" : "Taken back: ")
                                + entry.kind().label() + ", " + entry.source(),
                        null,
                        money,
                        "Entry of the ledger, " + TermsWords.recorded(entry.recordedByName(), entry.recordedAt())));
            }
        });
        ofReviews(book, rows);
        Money paid =
                rows.stream().map(SourceRow::money).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
        return ExplainedFigure.ofMoney(
                YearFigure.PAID,
                paid,
                "One twelfth of the value of the year each month, on the first working day of the month after,"
                        + " whatever was delivered; terms that change within the year are spread over its twelve"
                        + " payments. "
                        + (charges
                                ? "Less the patient charges that claims of the same pay schedule declare. "
                                : "Patient charges are not known, as no claims of these pay schedules were imported."
                                        + " ")
                        + "With credits and adjustments in pounds, less what is still withheld and what was received of a recovery. Pension and"
                        + " other deductions are not known here, so the pay statement may show less.",
                rows);
    }

    private boolean months(YearBook book, Money value, LocalDate today, List<SourceRow> rows) {
        YearMonth april = YearMonth.from(book.year().firstDay());
        Map<YearMonth, ClaimTotals> declared = claims.of(
                book.contract().number(), ContractClaimSums.By.SCHEDULE, april, april.plusMonths(MONTHS - 1L));
        List<SourceRow> later = new ArrayList<>();
        boolean known = false;
        for (Instalment part : Instalments.of(value, MONTHS, book.year().firstDay())) {
            YearMonth month = april.plusMonths(part.number() - 1L);
            LocalDate payday = calendar.plusWorkingDays(month.atEndOfMonth(), 1);
            if (payday.isAfter(today)) {
                later.add(new SourceRow(
                        TermsWords.month(month) + ", due on " + TermsWords.day(payday) + ": " + part.amount(),
                        null,
                        null,
                        "Not paid yet, does not count"));
                continue;
            }
            rows.add(new SourceRow(
                    TermsWords.month(month) + ", paid on " + TermsWords.day(payday),
                    null,
                    part.amount(),
                    "One twelfth of the value of the year"));
            ClaimTotals sums = declared.get(month);
            if (sums != null) {
                known = true;
                rows.add(new SourceRow(
                        TermsWords.month(month) + ", patient charges",
                        null,
                        Money.ZERO.minus(sums.charges()),
                        "Declared on " + sums.claims() + " claims of that pay schedule"));
            }
        }
        rows.addAll(later);
        return known;
    }

    private void ofReviews(YearBook book, List<SourceRow> rows) {
        String number = book.contract().number();
        reviews.withheld(number, book.year())
                .ifPresent(money -> rows.add(new SourceRow(
                        "Still withheld after the mid-year review", null, Money.ZERO.minus(money), "Mid-year review")));
        reviews.paidExcess(number, book.year())
                .ifPresent(money -> rows.add(
                        new SourceRow("Paid for delivery over the target", null, money, "Year-end reconciliation")));
        reviews.paidCourses(number, book.year())
                .ifPresent(money -> rows.add(new SourceRow(
                        "Paid for unscheduled courses above those to give", null, money, "Year-end reconciliation")));
        reviews.received(number, book.year())
                .ifPresent(money -> rows.add(new SourceRow(
                        "Received of the recovery", null, Money.ZERO.minus(money), "Year-end reconciliation")));
    }
}
