package chairtime.activity;

import chairtime.activity.domain.ContractTerms;
import chairtime.activity.domain.LedgerRow;
import chairtime.activity.domain.LedgerRows;
import chairtime.activity.domain.PublishedMonth;
import chairtime.activity.domain.TermsRows;
import chairtime.activity.domain.TermsVersionRow;
import chairtime.activity.domain.YearBook;
import chairtime.activity.domain.YearClock;
import chairtime.activity.domain.YearClocks;
import chairtime.activity.domain.YearRows;
import chairtime.platform.FinancialYear;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens the books of contracts' years, thousands with a handful of questions to the database. */
@Component
class YearBooks {

    private final YearRows years;
    private final YearClocks clocks;
    private final TermsRows terms;
    private final LedgerRows ledger;
    private final ObjectProvider<ClaimedUnits> claims;
    private final Successions successions;

    YearBooks(
            YearRows years,
            YearClocks clocks,
            TermsRows terms,
            LedgerRows ledger,
            ObjectProvider<ClaimedUnits> claims,
            Successions successions) {
        this.years = years;
        this.clocks = clocks;
        this.terms = terms;
        this.ledger = ledger;
        this.claims = claims;
        this.successions = successions;
    }

    /** The books of those contracts, by number. */
    List<YearBook> open(Collection<String> numbers, FinancialYear year) {
        List<ContractTerms> contracts = years.contracts(numbers);
        YearClock clock = clocks.of(year);
        Map<String, List<TermsVersionRow>> versions = terms.current(numbers, year);
        Map<String, List<PublishedMonth>> months = years.months(numbers, year);
        Map<String, List<LedgerRow>> entries = ledger.ofYear(numbers, year);
        ClaimedUnits taken = claims.getIfAvailable();
        Map<String, List<ClaimedMonth>> claimed = taken == null || numbers.isEmpty()
                ? Map.of()
                : taken.completedIn(year, numbers).stream()
                        .collect(Collectors.groupingBy(ClaimedMonth::contractNumber));
        return contracts.stream()
                .map(contract -> new YearBook(
                        contract,
                        year,
                        clock,
                        versions.getOrDefault(contract.number(), List.of()),
                        months.getOrDefault(contract.number(), List.of()),
                        entries.getOrDefault(contract.number(), List.of()),
                        claimed.getOrDefault(contract.number(), List.of())))
                .toList();
    }

    /** The books of the commissioner's contracts with terms in the year, by number. */
    List<YearBook> ofCommissioner(String commissionerCode, FinancialYear year) {
        Set<String> numbers = new TreeSet<>(years.publishedFor(Set.of(commissionerCode), year));
        Set<String> held = successions.heldBy(commissionerCode, year.firstDay());
        numbers.addAll(terms.recordedIn(held, year));
        return open(numbers, year).stream()
                .filter(book -> book.newestMonth()
                        .map(month -> month.commissionerCode().equals(commissionerCode))
                        .orElseGet(() -> held.contains(book.contract().commissionerCode())))
                .toList();
    }

    /**
     * The books of the contracts that the commissioner holds in the year, by number: those with terms, and those that it
     * or whoever it took over from had in the year before.
     */
    List<YearBook> heldBy(String commissionerCode, FinancialYear year) {
        Set<String> numbers = new TreeSet<>(years.publishedFor(Set.of(commissionerCode), year));
        Set<String> held = successions.heldBy(commissionerCode, year.firstDay());
        numbers.addAll(terms.recordedIn(held, year));
        numbers.addAll(inTheYearBefore(held, year));
        return openOf(commissionerCode, numbers, year);
    }

    /** Of those held in the year before, the books of all but the ones with these numbers. */
    List<YearBook> leftIn(String commissionerCode, FinancialYear year, Set<String> but) {
        Set<String> numbers = inTheYearBefore(successions.heldBy(commissionerCode, year.firstDay()), year);
        numbers.removeAll(but);
        return openOf(commissionerCode, numbers, year);
    }

    private Set<String> inTheYearBefore(Set<String> held, FinancialYear year) {
        FinancialYear last = new FinancialYear(year.startYear() - 1);
        Set<String> numbers = new TreeSet<>(years.publishedFor(held, last));
        numbers.addAll(terms.recordedIn(held, last));
        return numbers;
    }

    private List<YearBook> openOf(String commissionerCode, Set<String> numbers, FinancialYear year) {
        Function<YearBook, String> commissioner = commissionersOf(year);
        return open(numbers, year).stream()
                .filter(book -> commissioner.apply(book).equals(commissionerCode))
                .toList();
    }

    /** The commissioner of that year: of its newest published month, else whoever holds the contract by then. */
    String commissionerOf(YearBook book) {
        return commissionersOf(book.year()).apply(book);
    }

    /** The same for many books of that year, with one question to the directory. */
    Function<YearBook, String> commissionersOf(FinancialYear year) {
        UnaryOperator<String> holders = successions.holdersOn(year.firstDay());
        return book -> book.newestMonth()
                .map(PublishedMonth::commissionerCode)
                .orElseGet(() -> holders.apply(book.contract().commissionerCode()));
    }
}
