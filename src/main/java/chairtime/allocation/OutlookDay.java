package chairtime.allocation;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The seats of a day against the referrals expected on it.
 *
 * @param day the day, in England
 * @param free seats that nobody has, by the category that comes first; slots that have begun do not count
 * @param held seats held for an offer
 * @param booked seats booked or used up
 * @param received referrals that have come on it so far; only today can have any
 * @param expected referrals expected on the whole day; null when there are too few to expect anything from
 */
public record OutlookDay(
        LocalDate day,
        Map<UrgencyCategory, Integer> free,
        int held,
        int booked,
        int received,
        @Nullable Expectation expected) {

    public OutlookDay {
        free = Map.copyOf(free);
    }

    /** Seats that nobody has, whatever they are meant for. */
    public int freeSeats() {
        return free.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Seats in all. */
    public int seats() {
        return freeSeats() + held + booked;
    }

    /** How many more patients are to come than there are free seats; 0 when there are enough or nobody can say. */
    public int shortfall() {
        return expected == null ? 0 : Math.max(0, toCome(expected) - freeSeats());
    }

    private int toCome(Expectation expectation) {
        return Math.max(0, expectation.mean().setScale(0, RoundingMode.UP).intValueExact() - received);
    }
}
