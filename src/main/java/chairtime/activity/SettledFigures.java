package chairtime.activity;

import static chairtime.activity.ExplainedFigure.ofMoney;

import chairtime.activity.domain.YearBook;
import chairtime.platform.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Pounds of a contract's year that reviews and the year end moved, as the ledger has them. */
final class SettledFigures {

    private SettledFigures() {}

    /** Nothing where no recovery is set and nothing is withheld. */
    static List<ExplainedFigure> of(YearBook book) {
        List<ExplainedFigure> told = new ArrayList<>();
        if (has(book, LedgerKind.RECOVERY_SET)) {
            Money set = sum(book, LedgerKind.RECOVERY_SET);
            Money received = sum(book, LedgerKind.RECOVERY_RECEIVED);
            told.add(ofMoney(
                    YearFigure.RECOVERY_SET,
                    set,
                    "What a person decided to recover, within what the rules ask.",
                    RowsBehind.entries(book, LedgerKind.RECOVERY_SET)));
            told.add(ofMoney(
                    YearFigure.RECEIVED,
                    received,
                    "What finance recorded as deducted or paid; a wrong record is taken back by its opposite.",
                    RowsBehind.entries(book, LedgerKind.RECOVERY_RECEIVED)));
            told.add(ofMoney(
                    YearFigure.OUTSTANDING,
                    set.minus(received),
                    "The recovery that is set, less what was received.",
                    entries(book, LedgerKind.RECOVERY_SET, LedgerKind.RECOVERY_RECEIVED)));
        }
        if (has(book, LedgerKind.WITHHELD)) {
            told.add(ofMoney(
                    YearFigure.WITHHELD,
                    sum(book, LedgerKind.WITHHELD).minus(sum(book, LedgerKind.RELEASED)),
                    "The most that the mid-year review withholds of later payments, less what was released.",
                    entries(book, LedgerKind.WITHHELD, LedgerKind.RELEASED)));
        }
        return told;
    }

    private static boolean has(YearBook book, LedgerKind kind) {
        return book.entries().stream().anyMatch(entry -> entry.kind() == kind);
    }

    private static Money sum(YearBook book, LedgerKind kind) {
        return book.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> Objects.requireNonNull(entry.money()))
                .reduce(Money.ZERO, Money::plus);
    }

    private static List<SourceRow> entries(YearBook book, LedgerKind first, LedgerKind second) {
        return Stream.concat(RowsBehind.entries(book, first).stream(), RowsBehind.entries(book, second).stream())
                .toList();
    }
}
