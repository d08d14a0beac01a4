package chairtime.allocation;

import chairtime.allocation.domain.CalendarFeedRows;
import chairtime.allocation.domain.CalendarToken;
import chairtime.audit.AuditEntry;
import chairtime.audit.AuditLog;
import chairtime.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret address of a practice's calendar, for the practice itself. */
@Service
@PreAuthorize("hasRole('PROVIDER')")
@Transactional
public class CalendarFeeds {

    private final CalendarFeedRows feeds;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    CalendarFeeds(CalendarFeedRows feeds, AuditLog audit, CurrentUser currentUser, Clock clock) {
        this.feeds = feeds;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Since when the calendar is published; empty when it is not. */
    @Transactional(readOnly = true)
    public Optional<Instant> publishedSince() {
        return feeds.publishedSince(currentUser.requireProviderCode());
    }

    /** Publishes the calendar under a new secret, which is told this once; one before opens nothing from now on. */
    public String publish() {
        String provider = currentUser.requireProviderCode();
        CalendarToken token = CalendarToken.random();
        feeds.put(provider, token.hash(), clock.instant());
        record("calendarPublished", provider, "Calendar of the practice published under a new secret address");
        return token.text();
    }

    /** The calendar is read by nobody from now on. */
    public void withdraw() {
        String provider = currentUser.requireProviderCode();
        if (feeds.remove(provider)) {
            record("calendarWithdrawn", provider, "Calendar of the practice no longer published");
        }
    }

    private void record(String action, String provider, String summary) {
        audit.record(AuditEntry.of("allocation." + action, "Provider", provider, summary));
    }
}
