package chairtime.notification;

import java.time.Instant;

/**
 * A notice as its reader sees it.
 *
 * @param number number of the notice
 * @param text one sentence
 * @param route address, inside the application, of what it is about
 * @param toldAt when
 * @param read whether it was read
 */
public record NoticeView(long number, String text, String route, Instant toldAt, boolean read) {}
