package chairtime.allocation.domain;

import chairtime.platform.RefusedException;
import chairtime.security.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** From when to when somebody is duty lead: whom to call when a deadline is in danger. */
@Entity
@Table(name = "allocation_duty_turn")
public class DutyTurn {

    private static final Duration LONGEST = Duration.ofDays(31);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String commissionerCode;
    private long accountId;
    private Instant startsAt;
    private Instant endsAt;

    protected DutyTurn() {}

    /**
     * A turn that is not over yet.
     *
     * @throws RefusedException when it ends before it starts, is over, or lasts longer than 31 days
     */
    public static DutyTurn of(String commissionerCode, AccountId lead, Instant startsAt, Instant endsAt, Instant now) {
        new Faults()
                .demand(endsAt.isAfter(startsAt), "endsAt", "The turn must end after it starts.")
                .demand(endsAt.isAfter(now), "endsAt", "Choose an end that is still to come.")
                .demand(
                        Duration.between(startsAt, endsAt).compareTo(LONGEST) <= 0,
                        "endsAt",
                        "A turn lasts 31 days at most. Enter the next one separately.")
                .refuseIfAny();
        DutyTurn turn = new DutyTurn();
        turn.commissionerCode = commissionerCode;
        turn.accountId = lead.value();
        turn.startsAt = startsAt;
        turn.endsAt = endsAt;
        return turn;
    }

    /** Whether it has begun, so that it can only be ended and not be taken away. */
    public boolean hasBegun(Instant now) {
        return !startsAt.isAfter(now);
    }

    /** Ends it now. */
    public void end(Instant now) {
        if (!endsAt.isAfter(now)) {
            throw new RefusedException("This turn is over already.");
        }
        endsAt = now;
    }

    public long id() {
        return id;
    }

    public AccountId lead() {
        return new AccountId(accountId);
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
