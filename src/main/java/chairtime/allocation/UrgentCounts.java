package chairtime.allocation;

import chairtime.activity.ContractCourses;
import chairtime.activity.CourseCounts;
import chairtime.activity.CourseKind;
import chairtime.allocation.domain.UrgentCountRows;
import chairtime.directory.Directory;
import chairtime.directory.ProviderView;
import chairtime.platform.TreatmentMonth;
import chairtime.security.CurrentUser;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Urgent care of the own commissioner in five counts that are never mixed, and what stands behind each figure. */
@Service
@PreAuthorize("hasAnyRole('COMMISSIONER','RECOVERY_LEAD','FINANCE','AUDITOR','COORDINATOR')")
@Transactional(readOnly = true)
public class UrgentCounts {

    private final UrgentCountRows rows;
    private final CourseCounts courses;
    private final Directory directory;
    private final CurrentUser currentUser;

    UrgentCounts(UrgentCountRows rows, CourseCounts courses, Directory directory, CurrentUser currentUser) {
        this.rows = rows;
        this.courses = courses;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /** The counts by month, latest first, and then by practice and contract. */
    public List<UrgentCount> list(CountFilter filter) {
        String commissioner = currentUser.requireCommissionerCode();
        CountTable table = new CountTable(commissioner, filter.withoutSlots());
        for (CountKind kind : CountKind.values()) {
            if (kind != CountKind.CLAIMED) {
                rows.tally(commissioner, kind, filter.from(), filter.to()).forEach(tally -> table.add(kind, tally));
            }
        }
        claims(filter.from(), filter.to()).forEach(table::claim);
        Map<String, String> names = names(table.providers());
        return table.counts(names).stream()
                .filter(count -> (count.providerName() + " " + count.contractNumber())
                        .toLowerCase(Locale.ROOT)
                        .contains(filter.text()))
                .sorted(Comparator.comparing(UrgentCount::month)
                        .reversed()
                        .thenComparing(UrgentCount::providerName)
                        .thenComparing(UrgentCount::contractNumber))
                .toList();
    }

    /**
     * What stands behind a figure, in order of the slots' start; nothing for claims, whose courses are not published
     * one by one.
     *
     * @param contract only of that contract, or null for all
     */
    public List<CountedThing> behind(CountKind kind, YearMonth month, @Nullable String contract) {
        if (kind == CountKind.CLAIMED) {
            return List.of();
        }
        List<UrgentCountRows.Row> found;
        try (var all = rows.find(currentUser.requireCommissionerCode(), kind, month, month, contract)) {
            found = all.toList();
        }
        Map<String, String> names = names(
                found.stream().map(UrgentCountRows.Row::providerCode).distinct().toList());
        return found.stream()
                .map(row -> new CountedThing(
                        row.startsAt(),
                        row.providerCode(),
                        names.getOrDefault(row.providerCode(), row.providerCode()),
                        row.contractNumber(),
                        row.source(),
                        row.referral(),
                        row.pseudonym(),
                        row.at(),
                        words(kind, row.state())))
                .toList();
    }

    private static String words(CountKind kind, String state) {
        return switch (kind) {
            case COMMISSIONED -> SlotStatus.valueOf(state).label();
            case OFFERED -> OfferStatus.valueOf(state).label();
            case BOOKED ->
                state.equals("BOOKED") ? "Booked" : ClaimEnd.valueOf(state).label();
            case ATTENDED -> AppointmentEnd.valueOf(state).label();
            case CLAIMED -> state;
        };
    }

    private List<ContractCourses> claims(YearMonth from, YearMonth to) {
        return courses
                .byContract(currentUser.requireCommissionerCode(), new TreatmentMonth(from), new TreatmentMonth(to))
                .stream()
                .filter(month -> month.courses().containsKey(CourseKind.URGENT))
                .toList();
    }

    private Map<String, String> names(Collection<String> providers) {
        return directory.providers(providers).stream()
                .collect(Collectors.toMap(ProviderView::code, ProviderView::name));
    }
}
