package chairtime.allocation;

import chairtime.activity.ContractCourses;
import chairtime.activity.CourseKind;
import chairtime.allocation.domain.UrgentCountRows.Tally;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the counts of each contract and month beside each other while they are read. */
final class CountTable {

    private record Key(YearMonth month, String contractNumber) {}

    private static final class Counts {

        private String providerCode = "";
        private String providerName = "";
        private final Map<SlotSource, Integer> slots = new EnumMap<>(SlotSource.class);
        private final Map<CountKind, Integer> others = new EnumMap<>(CountKind.class);
        private @Nullable Long claimed;
    }

    private final String commissionerCode;
    private final boolean withoutSlots;
    private final Map<Key, Counts> table = new HashMap<>();

    /** @param withoutSlots whether claims make a line of their own where there are no slots */
    CountTable(String commissionerCode, boolean withoutSlots) {
        this.commissionerCode = commissionerCode;
        this.withoutSlots = withoutSlots;
    }

    void add(CountKind kind, Tally tally) {
        Counts counts = table.computeIfAbsent(new Key(tally.month(), tally.contractNumber()), key -> new Counts());
        counts.providerCode = tally.providerCode();
        if (kind == CountKind.COMMISSIONED) {
            counts.slots.merge(tally.source(), tally.count(), Integer::sum);
        } else {
            counts.others.merge(kind, tally.count(), Integer::sum);
        }
    }

    void claim(ContractCourses courses) {
        Key key = new Key(courses.month().month(), courses.contractNumber());
        Counts counts = withoutSlots ? table.computeIfAbsent(key, none -> new Counts()) : table.get(key);
        if (counts != null) {
            counts.claimed = courses.courses().get(CourseKind.URGENT);
            counts.providerName = courses.providerName();
        }
    }

    Set<String> providers() {
        return table.values().stream()
                .map(counts -> counts.providerCode)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The lines, with the names that are known now before those of the published month. */
    List<UrgentCount> counts(Map<String, String> names) {
        return table.entrySet().stream()
                .map(line -> count(line.getKey(), line.getValue(), names))
                .toList();
    }

    private UrgentCount count(Key key, Counts counts, Map<String, String> names) {
        return new UrgentCount(
                key.month(),
                commissionerCode,
                counts.providerCode,
                names.getOrDefault(
                        counts.providerCode, counts.providerName.isEmpty() ? counts.providerCode : counts.providerName),
                key.contractNumber(),
                counts.slots,
                counts.others.getOrDefault(CountKind.OFFERED, 0),
                counts.others.getOrDefault(CountKind.BOOKED, 0),
                counts.others.getOrDefault(CountKind.ATTENDED, 0),
                counts.claimed);
    }
}
