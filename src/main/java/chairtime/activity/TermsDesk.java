package chairtime.activity;

import chairtime.activity.TermsPreview.Contracted;
import chairtime.activity.TermsPreview.YearChange;
import chairtime.activity.domain.TermsBook;
import chairtime.activity.domain.TermsOfYear;
import chairtime.activity.domain.TermsRows;
import chairtime.activity.domain.TermsTrack;
import chairtime.activity.domain.TermsVersionRow;
import chairtime.activity.domain.YearBook;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Works out what a change of terms would do. */
@Component
class TermsDesk {

    private final TermsRows rows;
    private final YearBooks books;
    private final TermsAdvice advice;
    private final Clock clock;

    TermsDesk(TermsRows rows, YearBooks books, TermsAdvice advice, Clock clock) {
        this.rows = rows;
        this.books = books;
        this.advice = advice;
        this.clock = clock;
    }

    /** What the change does to the versions known now, by the rules as that commissioner sees them. */
    TermsTrack.Replacement apply(String commissionerCode, TermsBook book, TermsChange change) {
        TermsTrack.Replacement done = book.record(change, published(change));
        advice.check(commissionerCode, change);
        return done;
    }

    /** The years from the change's first on, before and after it. */
    TermsPreview preview(String commissionerCode, TermsBook book, TermsChange change, TermsTrack.Replacement done) {
        List<TermsVersionRow> after = Stream.concat(
                        book.current().stream()
                                .filter(version -> !done.superseded().contains(version)),
                        done.added().stream())
                .toList();
        List<YearChange> years = years(change)
                .map(year -> new YearChange(
                        year, before(book, change, year), contracted(TermsOfYear.of(year, change.line(), after))))
                .toList();
        return new TermsPreview(change.line(), years, advice.about(commissionerCode, change, years));
    }

    /** All that was recorded of that contract. */
    TermsBook book(String contractNumber) {
        return rows.book(contractNumber);
    }

    private Stream<FinancialYear> years(TermsChange change) {
        int first = FinancialYear.of(change.validFrom()).startYear();
        int now = FinancialYear.of(LondonTime.day(clock.instant())).startYear();
        int last = change.validTo() == null
                ? Math.max(first, now) + 1
                : FinancialYear.of(change.validTo()).startYear();
        return IntStream.rangeClosed(first, last).mapToObj(FinancialYear::new);
    }

    private Contracted before(TermsBook book, TermsChange change, FinancialYear year) {
        boolean recorded = change.line() != ServiceLine.GENERAL
                || book.current().stream()
                        .anyMatch(version -> version.line() == ServiceLine.GENERAL
                                && version.recurring()
                                && !version.from().isAfter(year.lastDay()));
        return recorded
                ? contracted(TermsOfYear.of(year, change.line(), book.current()))
                : open(change, year).terms().map(TermsDesk::contracted).orElse(new Contracted(Uda.ZERO, Money.ZERO));
    }

    private TermsBook.Published published(TermsChange change) {
        YearBook book = open(change, FinancialYear.of(change.validFrom()));
        return book.newestMonth()
                .map(month -> new TermsBook.Published(month.target(), month.value()))
                .orElseGet(() -> new TermsBook.Published(
                        new Uda(book.contract().annualTarget()),
                        new Money(book.contract().annualValue())));
    }

    private YearBook open(TermsChange change, FinancialYear year) {
        return books.open(List.of(change.contractNumber()), year).get(0);
    }

    private static Contracted contracted(TermsOfYear terms) {
        return new Contracted(terms.target(), terms.value());
    }
}
