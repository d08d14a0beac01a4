package chairtime.activity;

import chairtime.activity.domain.TermsOfYear;
import chairtime.activity.domain.YearBook;
import chairtime.platform.FinancialYear;
import chairtime.platform.Uda;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contracts' years out of recorded terms, published months, claims and entries. */
@Component
@Transactional(readOnly = true)
class LedgerYears implements ContractYears {

    private final YearBooks books;

    LedgerYears(YearBooks books) {
        this.books = books;
    }

    @Override
    public Optional<ContractYear> find(String contractNumber, FinancialYear year) {
        return books.open(List.of(contractNumber), year).stream()
                .findFirst()
                .flatMap(book -> of(book, books.commissionerOf(book)));
    }

    @Override
    public List<ContractYear> of(Collection<String> contractNumbers, FinancialYear year) {
        Function<YearBook, String> commissioner = books.commissionersOf(year);
        return books.open(contractNumbers, year).stream()
                .flatMap(book -> of(book, commissioner.apply(book)).stream())
                .toList();
    }

    @Override
    public List<ContractYear> ofCommissioner(String commissionerCode, FinancialYear year) {
        return all(commissionerCode, year, LedgerYears::figures);
    }

    @Override
    public List<ContractYear> atMidYear(String commissionerCode, FinancialYear year) {
        return all(commissionerCode, year, LedgerYears::atMidYear);
    }

    @Override
    public List<ContractWithoutTerms> withoutTerms(String commissionerCode, FinancialYear year, Set<String> withTerms) {
        return books.leftIn(commissionerCode, year, withTerms).stream()
                .filter(book -> book.terms().isEmpty())
                .map(YearBook::contract)
                .map(contract ->
                        new ContractWithoutTerms(contract.number(), contract.providerCode(), contract.providerName()))
                .toList();
    }

    /** The year of that book; empty without terms. */
    static Optional<ContractYear> of(YearBook book, String commissionerCode) {
        return book.terms().map(terms -> contractYear(book, commissionerCode, figures(book, terms)));
    }

    /** The mid-year review subtracts what was brought in and adds no credits (NHSBSA, mid-year review). */
    static YearFigures atMidYear(YearBook book, TermsOfYear terms) {
        return new YearFigures(
                book.year(),
                terms.target(),
                terms.value(),
                book.scheduledByMidYear().total(),
                book.sum(LedgerKind.CARRY_FORWARD_IN),
                Uda.ZERO,
                Uda.ZERO);
    }

    private List<ContractYear> all(
            String commissionerCode, FinancialYear year, BiFunction<YearBook, TermsOfYear, YearFigures> figures) {
        return books.ofCommissioner(commissionerCode, year).stream()
                .flatMap(book -> book.terms().stream()
                        .map(terms -> contractYear(book, commissionerCode, figures.apply(book, terms))))
                .toList();
    }

    private static YearFigures figures(YearBook book, TermsOfYear terms) {
        return new YearFigures(
                book.year(),
                terms.target(),
                terms.value(),
                book.delivered().total(),
                book.sum(LedgerKind.CARRY_FORWARD_IN),
                book.sum(LedgerKind.NEW_PATIENT_PREMIUM),
                book.sum(LedgerKind.MISCELLANEOUS));
    }

    private static ContractYear contractYear(YearBook book, String commissionerCode, YearFigures figures) {
        return new ContractYear(
                book.contract().number(),
                commissionerCode,
                book.contract().providerCode(),
                book.contract().providerName(),
                figures);
    }
}
