package chairtime.procurement;

import java.util.List;

/** Awarded sessions, for other modules at work without a user. */
public interface AwardedSessions {

    /** The sessions that were announced, by day. */
    List<AwardedSession> of(SessionsAwarded announcement);
}
