package chairtime.activity;

import chairtime.activity.domain.TermsBook;
import chairtime.activity.domain.TermsRecordingRow;
import chairtime.activity.domain.TermsRows;
import chairtime.activity.domain.YearBook;
import chairtime.activity.domain.YearRows;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole story of a contract's years, for staff of the commissioner that holds it and for its provider. */
@Service
@PreAuthorize(DeliveryReaders.ALL)
@Transactional(readOnly = true)
public class ContractStories {

    private final YearBooks books;
    private final YearStories stories;
    private final YearRows years;
    private final TermsRows terms;
    private final LedgerScope scope;
    private final Clock clock;

    ContractStories(
            YearBooks books, YearStories stories, YearRows years, TermsRows terms, LedgerScope scope, Clock clock) {
        this.books = books;
        this.stories = stories;
        this.years = years;
        this.terms = terms;
        this.scope = scope;
        this.clock = clock;
    }

    /** Whether whoever is signed in may read the contract's account; its published months are open to more. */
    public boolean mayRead(String contractNumber) {
        return scope.mayRead(contractNumber);
    }

    /**
     * The financial years that the account speaks of, and this one, newest first.
     *
     * @throws NotFoundException when whoever asks may not see the contract's account
     */
    public List<FinancialYear> years(String contractNumber) {
        scope.requireReadable(contractNumber);
        TreeSet<FinancialYear> found = new TreeSet<>(years.yearsOf(contractNumber));
        found.add(FinancialYear.of(LondonTime.day(clock.instant())));
        return List.copyOf(found.descendingSet());
    }

    /**
     * The terms as they were known at the end of that day, whatever was recorded later.
     *
     * @throws NotFoundException when whoever asks may not see the contract's account
     */
    public List<TermsVersion> termsKnownOn(String contractNumber, LocalDate day) {
        scope.requireReadable(contractNumber);
        TermsBook book = terms.book(contractNumber);
        Instant end = day.plusDays(1).atStartOfDay(LondonTime.ZONE).toInstant().minusNanos(1);
        return TermsViews.versions(book, book.knownAt(end));
    }

    /**
     * The story of that year; empty when the contract has no terms in it.
     *
     * @throws NotFoundException when whoever asks may not see the contract's account
     */
    public Optional<YearStory> story(String contractNumber, FinancialYear year) {
        scope.requireReadable(contractNumber);
        Map<Long, String> recorders = terms.book(contractNumber).recordings().stream()
                .collect(Collectors.toMap(TermsRecordingRow::id, ContractStories::words));
        YearBook book = books.open(List.of(contractNumber), year).get(0);
        return stories.tell(book, books.commissionerOf(book), recorders);
    }

    private static String words(TermsRecordingRow recording) {
        return TermsWords.recorded(recording.recordedByName(), recording.recordedAt()) + ": " + recording.reason();
    }
}
