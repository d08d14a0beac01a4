package chairtime.activity.integration;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every known contract by number, to be found without making an object for each claim. */
final class ClaimContracts {

    /**
     * A contract.
     *
     * @param number ten digits
     * @param own whether it belongs to the commissioner whose file is read
     * @param latestRate pounds for a unit by the latest terms, unrounded; null without a target
     * @param rates the same by start of the financial year, where the year has terms
     */
    record Known(String number, boolean own, @Nullable BigDecimal latestRate, Map<Integer, BigDecimal> rates) {

        /** The rate of the year that the claim counts in. */
        @Nullable
        BigDecimal rate(ClaimRecord claim) {
            int day = claim.completed == ClaimRecord.NO_DAY ? claim.accepted : claim.completed;
            if (rates.isEmpty() || day == ClaimRecord.NO_DAY) {
                return latestRate;
            }
            BigDecimal ofYear = rates.get(ClaimDayRules.financialYear(ClaimValues.monthOf(day)));
            return ofYear == null ? latestRate : ofYear;
        }
    }

    private final Known[] contracts;
    private final long[] keys;
    private final int[] places;

    ClaimContracts(List<Known> known) {
        contracts = known.stream().sorted(Comparator.comparing(Known::number)).toArray(Known[]::new);
        int size = Integer.highestOneBit(Math.max(8, contracts.length)) * 4;
        keys = new long[size];
        places = new int[size];
        Arrays.fill(keys, -1);
        for (int place = 0; place < contracts.length; place++) {
            long key = Long.parseLong(contracts[place].number());
            int slot = slot(key);
            keys[slot] = key;
            places[slot] = place;
        }
    }

    /** Place of the contract with that number among all, by number; -1 when it is unknown. */
    int find(long number) {
        int slot = slot(number);
        return keys[slot] == number ? places[slot] : -1;
    }

    /** The contracts with their rates as text, the same for the same rates. */
    List<String> rates(List<String> numbers) {
        return numbers.stream()
                .map(number -> find(Long.parseLong(number)))
                .filter(place -> place >= 0)
                .map(this::at)
                .map(known -> known.number() + " " + known.latestRate() + new TreeMap<>(known.rates()))
                .toList();
    }

    Known at(int place) {
        return contracts[place];
    }

    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & keys.length - 1;
        while (keys[slot] != -1 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
