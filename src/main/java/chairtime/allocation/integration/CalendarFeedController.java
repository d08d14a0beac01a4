package chairtime.allocation.integration;

import chairtime.allocation.CalendarSlot;
import chairtime.allocation.PublishedCalendar;
import chairtime.allocation.PublishedCalendars;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The calendar of a practice for programs that know its secret address; there is no sign-in. */
@RestController
class CalendarFeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String AN_HOUR = "3600";

    private final PublishedCalendars calendars;
    private final ReadingPace pace;

    CalendarFeedController(PublishedCalendars calendars, ReadingPace pace) {
        this.calendars = calendars;
        this.pace = pace;
    }

    /** The slots, or 304 when the reader has them as they are; 404 when the address opens nothing. */
    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> read(@PathVariable String secret, HttpServletRequest request) {
        Optional<PublishedCalendar> calendar = calendars.find(secret);
        // whoever knows no secret is counted by address, whoever knows one by calendar, wherever it is read from
        String reader = calendar.map(PublishedCalendar::providerCode).orElseGet(request::getRemoteAddr);
        if (!pace.allows(reader)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, AN_HOUR)
                    .build();
        }
        return calendar.map(calendars::slots)
                .map(CalendarFeedController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(List<CalendarSlot> slots) {
        byte[] text = SlotCalendarText.of(slots).getBytes(StandardCharsets.UTF_8);
        // Spring answers 304 by itself where the reader names this tag
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .eTag('"' + DigestUtils.md5DigestAsHex(text) + '"')
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(text);
    }
}
