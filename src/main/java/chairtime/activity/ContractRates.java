package chairtime.activity;

import chairtime.activity.domain.TariffRows;
import chairtime.activity.domain.YearBook;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pounds for a unit of contracts by financial year: the value of the year's terms over their target, unrounded, so that
 * a backdated uplift reaches the claims of its year. Callers see to it who may ask.
 */
@Component
@Transactional(readOnly = true)
public class ContractRates {

    /** Earned by patients, not by claims. */
    private static final Set<TariffItem> NO_CLAIMS =
            Set.of(TariffItem.NEW_PATIENT_BAND_1, TariffItem.NEW_PATIENT_BAND_2_OR_3);

    private final YearBooks books;
    private final TariffRows tariffs;
    private final Clock clock;

    ContractRates(YearBooks books, TariffRows tariffs, Clock clock) {
        this.books = books;
        this.tariffs = tariffs;
        this.clock = clock;
    }

    /** The contract's rate in that year; empty without terms or target. */
    public Optional<BigDecimal> find(String contractNumber, FinancialYear year) {
        return Optional.ofNullable(of(List.of(contractNumber), year).get(contractNumber));
    }

    /** The contracts' rates by start of each year in which the commissioner's tariffs price claims in pounds. */
    public Map<Integer, Map<String, BigDecimal>> pricingClaims(String commissionerCode, Collection<String> numbers) {
        Map<Integer, Map<String, BigDecimal>> found = new HashMap<>();
        for (int year : yearsInPounds(commissionerCode)) {
            found.put(year, of(numbers, new FinancialYear(year)));
        }
        return found;
    }

    private Map<String, BigDecimal> of(Collection<String> numbers, FinancialYear year) {
        Map<String, BigDecimal> found = new HashMap<>();
        for (YearBook book : books.open(numbers, year)) {
            book.terms()
                    .filter(terms -> terms.target().compareTo(Uda.ZERO) > 0)
                    .ifPresent(terms -> found.put(
                            book.contract().number(),
                            terms.value().amount().divide(terms.target().units(), MathContext.DECIMAL64)));
        }
        return found;
    }

    private Set<Integer> yearsInPounds(String commissionerCode) {
        LocalDate today = LondonTime.day(clock.instant());
        Set<Integer> years = new TreeSet<>();
        for (Tariff tariff : tariffs.all(commissionerCode)) {
            if (tariff.pounds() == null || NO_CLAIMS.contains(tariff.item())) {
                continue;
            }
            LocalDate last = tariff.validTo() == null || tariff.validTo().isAfter(today) ? today : tariff.validTo();
            for (int year = FinancialYear.of(tariff.validFrom()).startYear();
                    year <= FinancialYear.of(last).startYear();
                    year++) {
                years.add(year);
            }
        }
        return years;
    }
}
