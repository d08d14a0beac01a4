package chairtime.allocation.domain;

import chairtime.allocation.ReferralId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which warnings have been given, so that each is given once for a deadline. */
@Component
public class WarningsGiven {

    private final JdbcClient jdbc;

    WarningsGiven(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Shares that have been warned of for that deadline. */
    public Set<Integer> shares(ReferralId referral, Instant deadline) {
        return jdbc.sql("SELECT share FROM allocation_warning WHERE referral_id = ? AND deadline = ?")
                .param(referral.value())
                .param(asKept(deadline))
                .query(Integer.class)
                .set();
    }

    /** Takes the warning down; false when somebody else has. */
    public boolean take(ReferralId referral, Instant deadline, DeadlineWarning warning, Instant now) {
        return jdbc.sql("INSERT IGNORE INTO allocation_warning (referral_id, deadline, share, escalated, told_at)"
                                + " VALUES (?, ?, ?, ?, ?)")
                        .param(referral.value())
                        .param(asKept(deadline))
                        .param(warning.share())
                        .param(warning.escalates())
                        .param(UtcTime.of(now))
                        .update()
                == 1;
    }

    /** A deadline just set has finer fractions of a second than the database keeps. */
    private static Object asKept(Instant deadline) {
        return UtcTime.of(deadline.truncatedTo(ChronoUnit.MICROS));
    }
}
