package chairtime.activity.domain;

import chairtime.platform.LondonTime;
import chairtime.security.AccountId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who does something, and when.
 *
 * @param by account
 * @param at now
 */
public record Deed(AccountId by, Instant at) {

    /** The day in England. */
    LocalDate today() {
        return LondonTime.day(at);
    }
}
