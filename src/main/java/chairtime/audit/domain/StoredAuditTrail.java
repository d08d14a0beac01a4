package chairtime.audit.domain;

import chairtime.audit.AuditFilter;
import chairtime.audit.AuditTrail;
import chairtime.audit.AuditView;
import chairtime.platform.LondonTime;
import chairtime.platform.SearchText;
import chairtime.security.CurrentUser;
import chairtime.security.Organisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads entries from the database. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('AUDITOR')")
class StoredAuditTrail implements AuditTrail {

    private static final int AT_ONCE = 500;
    private static final Instant FAR_AHEAD = Instant.parse("9999-01-01T00:00:00Z");

    private final AuditRepository entries;
    private final CurrentUser currentUser;

    StoredAuditTrail(AuditRepository entries, CurrentUser currentUser) {
        this.entries = entries;
        this.currentUser = currentUser;
    }

    @Override
    public List<AuditView> list(AuditFilter filter, Pageable page) {
        return read(filter, Long.MAX_VALUE, page);
    }

    @Override
    public long count(AuditFilter filter) {
        Organisation mine = currentUser.require().organisation();
        return entries.countReadable(
                mine.kind(),
                mine.code(),
                mine.kind() == Organisation.Kind.COMMISSIONER,
                from(filter),
                to(filter),
                Long.MAX_VALUE,
                SearchText.containing(filter.person()),
                SearchText.containing(filter.subject()),
                SearchText.containing(filter.action()));
    }

    @Override
    public void forEach(AuditFilter filter, Consumer<AuditView> reader) {
        Pageable newestFirst = PageRequest.of(0, AT_ONCE, Sort.by(Sort.Direction.DESC, "id"));
        long below = Long.MAX_VALUE;
        List<AuditView> page;
        do {
            page = read(filter, below, newestFirst);
            page.forEach(reader);
            below = page.isEmpty() ? 0 : page.get(page.size() - 1).number();
        } while (page.size() == AT_ONCE);
    }

    private List<AuditView> read(AuditFilter filter, long below, Pageable page) {
        Organisation mine = currentUser.require().organisation();
        return entries
                .readable(
                        mine.kind(),
                        mine.code(),
                        mine.kind() == Organisation.Kind.COMMISSIONER,
                        from(filter),
                        to(filter),
                        below,
                        SearchText.containing(filter.person()),
                        SearchText.containing(filter.subject()),
                        SearchText.containing(filter.action()),
                        page)
                .stream()
                .map(AuditRow::view)
                .toList();
    }

    private static Instant from(AuditFilter filter) {
        return filter.from() == null ? Instant.EPOCH : startOf(filter.from());
    }

    private static Instant to(AuditFilter filter) {
        @Nullable LocalDate last = filter.to();
        return last == null ? FAR_AHEAD : startOf(last.plusDays(1));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LondonTime.ZONE).toInstant();
    }
}
