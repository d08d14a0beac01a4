package chairtime.activity.integration;

import static chairtime.activity.ClaimPricingLine.Verdict.CHANGES;
import static chairtime.activity.ClaimPricingLine.Verdict.FINAL;
import static chairtime.activity.ClaimPricingLine.Verdict.NO_PRICE;

import chairtime.activity.ClaimCategories;
import chairtime.activity.ClaimPricingLine;
import chairtime.activity.domain.ClaimChanges;
import chairtime.activity.domain.ClaimPriceRow;
import chairtime.activity.domain.ClaimPriceRows;
import chairtime.activity.domain.ClaimRow;
import chairtime.platform.FinancialYear;
import chairtime.platform.Money;
import chairtime.platform.Uda;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Prices the claims of one contract by the rules as they are now, some thousand at a time: rows that no longer hold too,
 * so that they are right when an import is undone. Sums change by those that hold.
 */
final class ContractRepricing {

    private static final int STRETCH = 2_000;

    private record Key(int year, int category, ClaimPricingLine.Verdict verdict) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int order = Integer.compare(year, other.year);
            order = order == 0 ? Integer.compare(category, other.category) : order;
            return order == 0 ? verdict.compareTo(other.verdict) : order;
        }
    }

    private static final class Sums {

        private long claims;
        private long unitsBefore;
        private long unitsAfter;
        private long penceBefore;
        private long penceAfter;
    }

    private final ClaimPriceRows claims;
    private final ClaimPrices prices;
    private final Map<Integer, String> current;
    private final Set<Integer> own;
    private final Set<String> finalYears;
    private final String contract;
    private final ClaimContracts.@Nullable Known known;
    private final ClaimRecord record = new ClaimRecord();
    private final ClaimChanges changes = new ClaimChanges();
    private final Map<Key, Sums> lines = new TreeMap<>();
    private final List<ClaimPriceRow> priced = new ArrayList<>();
    private boolean changesSums;

    /**
     * @param current commissioners of the imports that count, by number
     * @param own those imports whose claims are priced
     * @param finalYears contract and start of the year, where the year end is final
     */
    ContractRepricing(
            ClaimPriceRows claims,
            ClaimPrices prices,
            ClaimContracts contracts,
            Map<Integer, String> current,
            Set<Integer> own,
            Set<String> finalYears,
            String contract) {
        this.claims = claims;
        this.prices = prices;
        this.current = current;
        this.own = own;
        this.finalYears = finalYears;
        this.contract = contract;
        int place = contracts.find(Long.parseLong(contract));
        this.known = place < 0 ? null : contracts.at(place);
    }

    /** Goes through the claims; keeps their prices only when asked to. */
    void go(boolean keep) {
        String from = "";
        boolean more = true;
        while (more) {
            List<ClaimPriceRow> some = claims.from(contract, from, STRETCH);
            more = some.size() == STRETCH;
            if (more) {
                String last = some.get(STRETCH - 1).sums().reference();
                if (last.equals(some.get(0).sums().reference())) {
                    some = claims.of(contract, last);
                    // the least text after it that a reference may begin with
                    from = last + "!";
                } else {
                    some = some.stream()
                            .filter(row -> !row.sums().reference().equals(last))
                            .toList();
                    from = last;
                }
            }
            references(some);
            if (keep) {
                claims.keep(contract, priced);
            }
            priced.clear();
        }
    }

    boolean changesSums() {
        return changesSums;
    }

    ClaimChanges changes() {
        return changes;
    }

    List<ClaimPricingLine> lines() {
        return lines.entrySet().stream()
                .map(line -> new ClaimPricingLine(
                        contract,
                        new FinancialYear(line.getKey().year()),
                        ClaimCategories.of(line.getKey().category()),
                        line.getKey().verdict(),
                        line.getValue().claims,
                        units(line.getValue().unitsBefore),
                        units(line.getValue().unitsAfter),
                        money(line.getValue().penceBefore),
                        money(line.getValue().penceAfter)))
                .toList();
    }

    private void references(List<ClaimPriceRow> some) {
        int at = 0;
        while (at < some.size()) {
            int end = at;
            while (end < some.size()
                    && some.get(end)
                            .sums()
                            .reference()
                            .equals(some.get(at).sums().reference())) {
                end++;
            }
            ClaimPriceRow holder = null;
            for (ClaimPriceRow row : some.subList(at, end)) {
                if (current.containsKey(row.sums().importId())
                        && (holder == null || row.sums().holdsAgainst(holder.sums()))) {
                    holder = row;
                }
            }
            for (ClaimPriceRow row : some.subList(at, end)) {
                if (own.contains(row.sums().importId())) {
                    price(row, row == holder);
                }
            }
            at = end;
        }
    }

    private void price(ClaimPriceRow row, boolean holds) {
        ClaimRow before = row.sums();
        ClaimContracts.Known terms = known;
        if (terms == null || before.standing() == ClaimChanges.DELETION || before.category() < 0) {
            return;
        }
        fill(row);
        if (prices.price(record, terms.rate(record)) != null) {
            note(NO_PRICE, holds, before, before);
            return;
        }
        ClaimRow after = new ClaimRow(
                before.reference(),
                before.importId(),
                before.precedence(),
                record.treatmentMonth,
                before.scheduleMonth(),
                before.category(),
                record.standing,
                record.units,
                record.pounds,
                before.charge());
        if (after.equals(before)) {
            return;
        }
        if (isFinal(before.treatmentMonth()) || isFinal(after.treatmentMonth())) {
            note(FINAL, holds, before, after);
            return;
        }
        priced.add(new ClaimPriceRow(
                after,
                row.line(),
                row.accepted(),
                row.completed(),
                row.received(),
                row.treated(),
                row.marks() - before.standing() + after.standing()));
        note(CHANGES, holds, before, after);
        if (holds) {
            String commissioner = String.valueOf(current.get(before.importId()));
            changes.add(-1, commissioner, before);
            changes.add(1, commissioner, after);
            changesSums = true;
        }
    }

    private void fill(ClaimPriceRow row) {
        record.clear();
        record.category = row.sums().category();
        record.scheduleMonth = row.sums().scheduleMonth();
        record.accepted = row.accepted();
        record.completed = row.completed();
        record.received = row.received();
        record.teeth = row.treated() % 100;
        record.rootFillings = row.treated() / 100 % 100;
        record.molarRootFillings = row.treated() / 10_000;
        record.flexible = row.marks() / 10 % 10;
        record.flags = row.marks() / 100;
    }

    private boolean isFinal(int treatmentMonth) {
        return finalYears.contains(contract + " " + ClaimDayRules.financialYear(treatmentMonth));
    }

    private void note(ClaimPricingLine.Verdict verdict, boolean holds, ClaimRow before, ClaimRow after) {
        if (!holds) {
            return;
        }
        Sums sums = lines.computeIfAbsent(
                new Key(ClaimDayRules.financialYear(before.treatmentMonth()), before.category(), verdict),
                any -> new Sums());
        sums.claims++;
        if (before.standing() == ClaimChanges.COUNTED) {
            sums.unitsBefore += before.units();
            sums.penceBefore += before.pence();
        }
        if (after.standing() == ClaimChanges.COUNTED) {
            sums.unitsAfter += after.units();
            sums.penceAfter += after.pence();
        }
    }

    private static Uda units(long tenThousandths) {
        return new Uda(BigDecimal.valueOf(tenThousandths, 4));
    }

    private static Money money(long pence) {
        return new Money(BigDecimal.valueOf(pence, 2));
    }
}
