package chairtime.activity;

import chairtime.activity.domain.DeliveredMonth;
import chairtime.activity.domain.YearBook;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.Uda;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Commissioners' financial years month by month, beside the year before. Staff of the commissioner that holds a contract
 * today see what its ledger says; everybody else what is published.
 */
@Service
@PreAuthorize(DeliveryReaders.COMMISSIONERS)
@Transactional(readOnly = true)
public class CommissionerYears {

    private final YearBooks books;
    private final YearProfiles profiles;
    private final Successions successions;
    private final CurrentUser currentUser;
    private final Clock clock;

    CommissionerYears(
            YearBooks books, YearProfiles profiles, Successions successions, CurrentUser currentUser, Clock clock) {
        this.books = books;
        this.profiles = profiles;
        this.successions = successions;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The year of that commissioner; the year before is of the contracts it holds in the year, whoever held them. */
    public Optional<CommissionerYear> year(String commissionerCode, FinancialYear year) {
        FinancialYear last = new FinancialYear(year.startYear() - 1);
        Map<String, YearBook> now = byNumber(books.heldBy(commissionerCode, year));
        Map<String, YearBook> before = byNumber(books.open(now.keySet(), last));
        Predicate<String> own = ownCommissioners();
        Function<YearBook, @Nullable ContractSide> sideNow = sides(own, books.commissionersOf(year));
        Function<YearBook, @Nullable ContractSide> sideBefore = sides(own, books.commissionersOf(last));
        List<ContractRun> contracts = now.values().stream()
                .map(book -> new ContractRun(
                        book.contract().number(),
                        book.contract().providerName(),
                        sideNow.apply(book),
                        sideBefore.apply(before.get(book.contract().number()))))
                .filter(run -> run.now() != null || run.before() != null)
                .toList();
        return contracts.isEmpty()
                ? Optional.empty()
                : Optional.of(new CommissionerYear(
                        commissionerCode,
                        year,
                        own.test(commissionerCode),
                        contracts,
                        profiles.of(commissionerCode, year),
                        profiles.of(commissionerCode, last)));
    }

    private static Function<YearBook, @Nullable ContractSide> sides(
            Predicate<String> own, Function<YearBook, String> commissioner) {
        return book -> {
            YearBook seen = own.test(book.contract().commissionerCode()) ? book : book.published();
            List<@Nullable Uda> counted = new ArrayList<>();
            seen.delivered().months().forEach(month -> counted.add(counted(month)));
            return seen.terms()
                    .map(terms -> new ContractSide(commissioner.apply(book), terms.target(), counted))
                    .orElse(null);
        };
    }

    /** Whose contracts are today those of the commissioner of whoever is signed in. */
    private Predicate<String> ownCommissioners() {
        Organisation mine = currentUser.require().organisation();
        UnaryOperator<String> holders = successions.holdersOn(LondonTime.day(clock.instant()));
        return code -> mine.equals(Organisation.commissioner(holders.apply(code)));
    }

    private static @Nullable Uda counted(DeliveredMonth month) {
        return month.units() == null && month.adjustments().units().signum() == 0 ? null : month.counted();
    }

    private static Map<String, YearBook> byNumber(Collection<YearBook> books) {
        return books.stream()
                .collect(Collectors.toMap(
                        book -> book.contract().number(), Function.identity(), (one, other) -> one, TreeMap::new));
    }
}
