package chairtime.allocation;

import chairtime.activity.ContractCourses;
import chairtime.activity.CourseCounts;
import chairtime.allocation.domain.Commitment;
import chairtime.allocation.domain.CommitmentDefinitionRows;
import chairtime.allocation.domain.CommitmentRepository;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.platform.RefusedException;
import chairtime.platform.TreatmentMonth;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The commissioner's commitment to more urgent courses than in the 12 months to June 2024, against the published months.
 * Rules section 3.4.
 */
@Service
@Transactional
public class Commitments {

    private final CommitmentRepository commitments;
    private final CommitmentDefinitionRows definitions;
    private final CourseCounts courses;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    Commitments(
            CommitmentRepository commitments,
            CommitmentDefinitionRows definitions,
            CourseCounts courses,
            AuditLog audit,
            CurrentUser currentUser,
            Clock clock) {
        this.commitments = commitments;
        this.definitions = definitions;
        this.courses = courses;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The commitment of that year and what has been published so far. A month counts by its first day's definition. */
    @PreAuthorize("hasAnyRole('COMMISSIONER','RECOVERY_LEAD','FINANCE','AUDITOR','COORDINATOR','ADMIN')")
    @Transactional(readOnly = true)
    public CommitmentView of(FinancialYear year) {
        String commissioner = currentUser.requireCommissionerCode();
        Optional<Commitment> entered = commitments.findByCommissionerCodeAndStartYear(commissioner, year.startYear());
        Integer baseline = entered.map(Commitment::baseline).orElse(null);
        YearMonth first = YearMonth.from(year.firstDay());
        YearMonth last = YearMonth.from(year.lastDay());
        List<ContractCourses> published =
                courses.byContract(commissioner, new TreatmentMonth(first), new TreatmentMonth(last));
        return new CommitmentView(
                year,
                entered.map(Commitment::extra).orElse(null),
                baseline,
                entered.map(Commitment::source).orElse(""),
                definitions.between(year.firstDay(), year.lastDay()).stream()
                        .map(definition -> CommitmentCounting.count(
                                definition, months(definition, first, last), published, baseline))
                        .toList());
    }

    /** Enters or changes the commitment of a year. */
    @PreAuthorize("hasAnyRole('RECOVERY_LEAD','ADMIN')")
    public void set(FinancialYear year, int extra, int baseline, String source, String reason) {
        if (reason.isBlank()) {
            throw new RefusedException("reason", "Give a reason; it is kept for the auditor.");
        }
        String commissioner = currentUser.requireCommissionerCode();
        Commitment commitment = commitments
                .findByCommissionerCodeAndStartYear(commissioner, year.startYear())
                .orElseGet(() -> Commitment.of(commissioner, year));
        String before = commitment.source() == null ? null : words(commitment);
        commitment.take(extra, baseline, source);
        commitments.save(commitment);
        audit.record(AuditEntry.of(
                        "allocation.commitmentSet", "Commitment", year.toString(), "Commitment for " + year + " set")
                .changed(before, words(commitment))
                .because(reason));
    }

    private static String words(Commitment commitment) {
        return "%d on top of %d; %s".formatted(commitment.extra(), commitment.baseline(), commitment.source());
    }

    private List<YearMonth> months(CommitmentDefinitionRows.Row definition, YearMonth first, YearMonth last) {
        YearMonth now = YearMonth.from(LondonTime.wallClock(clock.instant()));
        return Stream.iterate(first, month -> !month.isAfter(last) && !month.isAfter(now), month -> month.plusMonths(1))
                .filter(month -> CommitmentCounting.holds(definition, month.atDay(1)))
                .toList();
    }
}
