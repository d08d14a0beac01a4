package chairtime.activity;

import chairtime.activity.domain.Instalments;
import chairtime.activity.domain.RecoveryRows;
import chairtime.activity.domain.YearEnd;
import chairtime.activity.domain.YearEndRecovery;
import chairtime.platform.FinancialYear;
import chairtime.platform.LondonTime;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recoveries that are set, to read: what is due, what came and what is overdue. */
@Service
@Transactional(readOnly = true)
public class Recoveries {

    private final RecoveryRows rows;
    private final YearEndFinder finder;
    private final ReviewMoney money;
    private final CurrentUser currentUser;
    private final Clock clock;

    Recoveries(RecoveryRows rows, YearEndFinder finder, ReviewMoney money, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.finder = finder;
        this.money = money;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * A page of the own commissioner's; what is overdue longest first. Sortable by provider, contract, year, amount,
     * received, outstanding, overdue, due.
     */
    @PreAuthorize(ReviewRights.READ)
    public List<RecoveryItem> page(RecoveryFilter filter, Pageable page) {
        return rows.page(own(), filter, today(), page);
    }

    /** What all come to that the filter leaves. */
    @PreAuthorize(ReviewRights.READ)
    public RecoverySums sums(RecoveryFilter filter) {
        return rows.sums(own(), filter, today());
    }

    /** Financial years of which the own commissioner has some, latest first. */
    @PreAuthorize(ReviewRights.READ)
    public List<FinancialYear> years() {
        return rows.years(currentUser.requireCommissionerCode()).stream()
                .map(FinancialYear::new)
                .toList();
    }

    /** Those of the own practice. */
    @PreAuthorize(ReviewRights.ANSWER)
    public List<RecoveryItem> mine() {
        return rows.page(
                Organisation.provider(currentUser.requireProviderCode()),
                RecoveryFilter.ALL,
                today(),
                Pageable.unpaged());
    }

    /** Writes all that the filter leaves, as CSV or as a workbook. */
    @PreAuthorize(ReviewRights.READ)
    public void export(RecoveryFilter filter, boolean workbook, OutputStream out) throws IOException {
        RecoveryTable.write(rows.page(own(), filter, today(), Pageable.unpaged()), workbook, out);
    }

    /** The recovery of that year end, for both of its sides; empty while none is set. */
    @PreAuthorize(ReviewRights.READ_ONE)
    public Optional<RecoveryAccount> account(YearEndId id) {
        YearEnd yearEnd = finder.visible(id);
        YearEndRecovery recovery = yearEnd.recoveryDecided();
        return recovery.plan()
                .filter(plan -> yearEnd.status() == YearEndStatus.RECOVERY_SET)
                .map(plan -> new RecoveryAccount(
                        plan.amount(),
                        recovery.received(),
                        Instalments.received(recovery.instalments(), recovery.received(), today()),
                        money.of(yearEnd),
                        whyNot(recovery)));
    }

    private @Nullable String whyNot(YearEndRecovery recovery) {
        SignedInUser user = currentUser.require();
        if (!user.has(Role.FINANCE) && !user.has(Role.COMMISSIONER)) {
            return user.has(Role.PROVIDER)
                    ? "Your commissioner records what it received."
                    : "Finance and commissioning managers record what was received.";
        }
        return recovery.by().filter(user.id()::equals).isPresent()
                ? "You decided this recovery, so somebody else of your finance team records what was received."
                : null;
    }

    private Organisation own() {
        return Organisation.commissioner(currentUser.requireCommissionerCode());
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
