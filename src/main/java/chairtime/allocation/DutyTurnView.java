package chairtime.allocation;

import chairtime.security.AccountId;
import java.time.Instant;

/**
 * From when to when somebody is duty lead.
 *
 * @param id number
 * @param lead who
 * @param name the name
 * @param mailed whether an address for mail is known
 * @param startsAt when it starts
 * @param endsAt when it ends
 * @param now whether it is now
 */
public record DutyTurnView(
        DutyTurnId id, AccountId lead, String name, boolean mailed, Instant startsAt, Instant endsAt, boolean now) {}
