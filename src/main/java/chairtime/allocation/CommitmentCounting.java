package chairtime.allocation;

import chairtime.activity.ContractCourses;
import chairtime.activity.CourseKind;
import chairtime.allocation.domain.CommitmentDefinitionRows;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts courses by a definition of what counts towards a commitment. */
final class CommitmentCounting {

    private static final int MONTHS_OF_BASELINE = 12;
    /** The baseline was counted in these alone. */
    private static final Set<String> KINDS_OF_BASELINE = Set.of(CourseKind.URGENT.name());

    private CommitmentCounting() {}

    /** Whether it holds on that day. */
    static boolean holds(CommitmentDefinitionRows.Row definition, LocalDate day) {
        return !definition.validFrom().isAfter(day)
                && (definition.validTo() == null || !definition.validTo().isBefore(day));
    }

    /** What the definition counts in those months. */
    static CommitmentCount count(
            CommitmentDefinitionRows.Row definition,
            List<YearMonth> months,
            List<ContractCourses> published,
            @Nullable Integer baseline) {
        Set<CourseKind> kinds =
                definition.kinds().stream().map(CourseKind::valueOf).collect(Collectors.toSet());
        List<ContractCourses> counting = published.stream()
                .filter(contract -> months.contains(contract.month().month()))
                .filter(contract -> contract.courses().keySet().stream().anyMatch(kinds::contains))
                .toList();
        int known =
                (int) counting.stream().map(ContractCourses::month).distinct().count();
        long counted = counting.stream()
                .flatMap(contract -> contract.courses().entrySet().stream())
                .filter(kind -> kinds.contains(kind.getKey()))
                .mapToLong(kind -> kind.getValue())
                .sum();
        return new CommitmentCount(
                definition.validFrom(),
                definition.validTo(),
                definition.words(),
                definition.source(),
                months.size(),
                known,
                known == 0 ? null : counted,
                baseline == null || known == 0 || !definition.kinds().equals(KINDS_OF_BASELINE)
                        ? null
                        : BigDecimal.valueOf((long) baseline * known)
                                .divide(BigDecimal.valueOf(MONTHS_OF_BASELINE), 1, RoundingMode.HALF_UP));
    }
}
