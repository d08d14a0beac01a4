package chairtime.allocation;

import chairtime.allocation.domain.CalendarFeedRows;
import chairtime.allocation.domain.CalendarToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calendars as whoever knows their secret reads them, without sign-in. */
@Component
@Transactional(readOnly = true)
public class PublishedCalendars {

    private static final Duration BACK = Duration.ofDays(28);
    private static final Duration AHEAD = Duration.ofDays(366);

    private final CalendarFeedRows feeds;
    private final Clock clock;

    PublishedCalendars(CalendarFeedRows feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    /** The calendar that the secret opens; empty when it opens nothing. */
    public Optional<PublishedCalendar> find(String secret) {
        return CalendarToken.of(secret).flatMap(token -> feeds.ofToken(token.hash()));
    }

    /** The practice's slots from four weeks back to a year ahead, in order. */
    public List<CalendarSlot> slots(PublishedCalendar calendar) {
        Instant now = clock.instant();
        return feeds.slots(calendar, now.minus(BACK), now.plus(AHEAD));
    }
}
