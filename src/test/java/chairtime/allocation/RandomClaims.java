package chairtime.allocation;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody who contends for seats does in one transaction, decided by chance. */
public final class RandomClaims {

    /** Holds and books seats in the transaction of the caller. */
    public interface Seats {

        HoldAnswer hold(SlotId slot, ReferralId referral);

        boolean book(SlotId slot, ReferralId referral);
    }

    private final Random random;
    private final int longestList;
    private final Seats seats;
    private int tried;

    /** @param longestList how many slots are tried at most until one is free, as with a ranked list */
    public RandomClaims(Random random, int longestList, Seats seats) {
        this.random = random;
        this.longestList = longestList;
        this.seats = seats;
    }

    /** Tries some slots one after the other until a seat is held, and books half of those; answers whose seat it is. */
    public Optional<SlotId> take(ReferralId referral, List<SlotId> slots) {
        for (int next = 0; next < longestList; next++) {
            SlotId slot = slots.get(random.nextInt(slots.size()));
            HoldAnswer answer = seats.hold(slot, referral);
            tried++;
            if (answer == HoldAnswer.HELD) {
                return random.nextBoolean() || seats.book(slot, referral) ? Optional.of(slot) : Optional.empty();
            }
            if (answer != HoldAnswer.TAKEN && answer != HoldAnswer.CLOSED) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** How many slots were tried so far. */
    public int tried() {
        return tried;
    }

    /** Breaks off the transaction that is going on as a server does that ends. */
    public static void cutTheConnection(JdbcTemplate jdbc) {
        Long connection = jdbc.queryForObject("SELECT CONNECTION_ID()", Long.class);
        jdbc.execute("KILL CONNECTION " + connection);
    }
}
