package chairtime.allocation.domain;

import chairtime.allocation.ClaimEnd;
import chairtime.allocation.HoldAnswer;
import chairtime.allocation.ReferralId;
import chairtime.allocation.SlotId;
import chairtime.platform.RefusedException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has which seat. That a seat has one claim and a referral one seat is refused otherwise by the keys of the table;
 * what stands here only asks in an order in which waiting is short. Everything joins the transaction of the caller. A
 * transaction that the database breaks off, as when two wait for each other, has changed nothing and can be done again.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SeatClaims {

    private static final String START = "(SELECT starts_at FROM allocation_slot t WHERE t.id = s.slot_id)";
    private static final String SEATS =
            """
            SELECT s.slot_id, s.number, c.referral_id, c.state, c.held_until, %s AS starts_at
            FROM allocation_seat s
            LEFT JOIN allocation_claim c ON c.slot_id = s.slot_id AND c.seat_number = s.number
            WHERE s.slot_id = ? ORDER BY s.number
            """;
    private static final String SEEN = SEATS.formatted(START);
    private static final String LOCKED = SEATS.formatted("NULL") + " FOR UPDATE";
    private static final String CLAIMS =
            "SELECT slot_id, seat_number AS number, referral_id, state, held_until, NULL AS starts_at FROM allocation_claim ";

    private final JdbcTemplate jdbc;

    SeatClaims(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds a seat until that time. An expired hold of somebody else gives way in the same transaction. */
    public HoldAnswer hold(SlotId slot, ReferralId referral, Instant now, Instant until) {
        Predicate<Seat> mine = seat -> referral.equals(seat.referral()) && !seat.isFree(now);
        List<Seat> seen = seats(SEEN, slot.value());
        if (seen.stream().anyMatch(seat -> seat.startsBefore(until))) {
            return HoldAnswer.TOO_LATE;
        }
        if (seen.stream().anyMatch(mine)) {
            return HoldAnswer.HELD;
        }
        // most find out here that they are late, and wait for nobody
        if (seen.stream().noneMatch(seat -> seat.isFree(now))) {
            return seen.isEmpty() ? HoldAnswer.CLOSED : HoldAnswer.TAKEN;
        }
        if (keepsAnother(referral, slot, now)) {
            return HoldAnswer.HAS_ANOTHER_SEAT;
        }
        List<Seat> locked = seats(LOCKED, slot.value());
        if (locked.stream().anyMatch(mine)) {
            return HoldAnswer.HELD;
        }
        Optional<Seat> free = locked.stream().filter(seat -> seat.isFree(now)).findFirst();
        return free.map(seat -> take(seat, referral, now, until))
                .orElse(locked.isEmpty() ? HoldAnswer.CLOSED : HoldAnswer.TAKEN);
    }

    private HoldAnswer take(Seat seat, ReferralId referral, Instant now, Instant until) {
        if (seat.referral() != null) {
            end(seat, ClaimEnd.EXPIRED, now);
        }
        try {
            jdbc.update(
                    "INSERT INTO allocation_claim (slot_id, seat_number, referral_id, state, held_until, claimed_at)"
                            + " VALUES (?, ?, ?, 'HELD', ?, ?)",
                    seat.slot().value(),
                    seat.number(),
                    referral.value(),
                    UtcTime.of(until),
                    UtcTime.of(now));
            return HoldAnswer.HELD;
        } catch (DuplicateKeyException e) {
            // the seat is locked, so it is the referral that got one elsewhere meanwhile
            return HoldAnswer.HAS_ANOTHER_SEAT;
        }
    }

    /** Whether the referral has a seat in another slot; an expired hold of its own there is ended. */
    private boolean keepsAnother(ReferralId referral, SlotId slot, Instant now) {
        Optional<Seat> claim = claimOf(referral, "");
        if (claim.isEmpty() || claim.get().slot().equals(slot)) {
            return false;
        }
        if (!claim.get().isFree(now)) {
            return true;
        }
        claimOf(referral, " FOR UPDATE")
                .filter(seat -> seat.isFree(now))
                .ifPresent(seat -> end(seat, ClaimEnd.EXPIRED, now));
        return false;
    }

    /** Keeps the hold until that time; false when it is over. */
    public boolean prolong(SlotId slot, ReferralId referral, Instant now, Instant until) {
        return jdbc.update(
                        "UPDATE allocation_claim SET held_until = ?"
                                + " WHERE slot_id = ? AND referral_id = ? AND state = 'HELD' AND held_until > ?",
                        UtcTime.of(until),
                        slot.value(),
                        referral.value(),
                        UtcTime.of(now))
                == 1;
    }

    /** Books the seat that is held for the referral; false when the hold has ended. Booking twice books once. */
    public boolean book(SlotId slot, ReferralId referral, Instant now) {
        int booked = jdbc.update(
                "UPDATE allocation_claim SET state = 'BOOKED', held_until = NULL"
                        + " WHERE slot_id = ? AND referral_id = ? AND state = 'HELD' AND held_until > ?",
                slot.value(),
                referral.value(),
                UtcTime.of(now));
        return booked == 1
                || claimOf(referral, "")
                        .filter(seat -> seat.slot().equals(slot) && seat.isBooked())
                        .isPresent();
    }

    /** Gives the referral's seat back, held or booked; answers the slot that has one more now. */
    public Optional<SlotId> release(ReferralId referral, Instant now) {
        Optional<Seat> claim = claimOf(referral, " FOR UPDATE");
        claim.ifPresent(seat -> end(seat, ClaimEnd.RELEASED, now));
        return claim.map(Seat::slot);
    }

    /**
     * Uses the seat up that is booked for the referral: the appointment took place or was missed. Nobody gets that seat
     * any more, and the referral may have another.
     *
     * @return whether it had one
     */
    public boolean use(ReferralId referral, Instant now) {
        Optional<Seat> booked = claimOf(referral, " FOR UPDATE").filter(Seat::isBooked);
        booked.ifPresent(seat -> {
            keep(seat, ClaimEnd.USED, now);
            jdbc.update(
                    "UPDATE allocation_claim SET state = 'USED', referral_id = NULL"
                            + " WHERE slot_id = ? AND seat_number = ?",
                    seat.slot().value(),
                    seat.number());
        });
        return booked.isPresent();
    }

    /** Ends up to so many holds whose time is over; answers the slots that have more seats now. */
    public List<SlotId> expire(Instant now, int most) {
        List<Seat> over = seats(
                CLAIMS + "WHERE state = 'HELD' AND held_until <= ? ORDER BY held_until LIMIT ? FOR UPDATE SKIP LOCKED",
                UtcTime.of(now),
                most);
        over.forEach(seat -> end(seat, ClaimEnd.EXPIRED, now));
        return over.stream().map(Seat::slot).distinct().toList();
    }

    /** Opens one more seat in a slot, which has another version then; answers how many seats it has now. */
    public int addSeat(SlotId slot) {
        List<Seat> seats = seats(LOCKED, slot.value());
        jdbc.update("UPDATE allocation_slot SET version = version + 1 WHERE id = ?", slot.value());
        jdbc.update(
                "INSERT INTO allocation_seat (slot_id, number) VALUES (?, ?)",
                slot.value(),
                seats.stream().mapToInt(Seat::number).max().orElse(0) + 1);
        return seats.size() + 1;
    }

    /** Opens the first seat of each slot. */
    public void open(List<SlotId> slots) {
        jdbc.batchUpdate(
                "INSERT INTO allocation_seat (slot_id, number) VALUES (?, 1)",
                slots,
                500,
                (statement, slot) -> statement.setLong(1, slot.value()));
    }

    /** Takes every claim and every seat from the slot; answers who has none now. */
    public List<ReferralId> clear(SlotId slot, Instant now) {
        List<Seat> seats = seats(LOCKED, slot.value());
        if (seats.stream().anyMatch(seat -> seat.state() == State.USED)) {
            throw new RefusedException("A patient was seen in this slot, or missed it, so it cannot be closed.");
        }
        List<Seat> claimed =
                seats.stream().filter(seat -> seat.referral() != null).toList();
        claimed.forEach(seat -> end(seat, seat.isFree(now) ? ClaimEnd.EXPIRED : ClaimEnd.SLOT_CLOSED, now));
        jdbc.update("DELETE FROM allocation_seat WHERE slot_id = ?", slot.value());
        return claimed.stream()
                .filter(seat -> !seat.isFree(now))
                .flatMap(seat -> Stream.ofNullable(seat.referral()))
                .toList();
    }

    /** Whether anybody has a claim on one of the slot's seats; none can get one before the transaction ends. */
    public boolean isClaimed(SlotId slot, Instant now) {
        return seats(LOCKED, slot.value()).stream().anyMatch(seat -> !seat.isFree(now));
    }

    private void end(Seat seat, ClaimEnd how, Instant now) {
        keep(seat, how, now);
        jdbc.update(
                "DELETE FROM allocation_claim WHERE slot_id = ? AND seat_number = ?",
                seat.slot().value(),
                seat.number());
    }

    private void keep(Seat seat, ClaimEnd how, Instant now) {
        jdbc.update(
                "INSERT INTO allocation_claim_history"
                        + " (slot_id, seat_number, referral_id, state, held_until, claimed_at, ended_as, ended_at)"
                        + " SELECT slot_id, seat_number, referral_id, state, held_until, claimed_at, ?, ?"
                        + " FROM allocation_claim WHERE slot_id = ? AND seat_number = ?",
                how.name(),
                UtcTime.of(now),
                seat.slot().value(),
                seat.number());
    }

    private Optional<Seat> claimOf(ReferralId referral, String lock) {
        return seats(CLAIMS + "WHERE referral_id = ?" + lock, referral.value()).stream()
                .findFirst();
    }

    private List<Seat> seats(String query, Object... parameters) {
        return jdbc.query(query, (row, number) -> seat(row), parameters);
    }

    private static Seat seat(ResultSet row) throws SQLException {
        long referral = row.getLong("referral_id");
        boolean claimed = !row.wasNull();
        return new Seat(
                new SlotId(row.getLong("slot_id")),
                row.getInt("number"),
                claimed ? new ReferralId(referral) : null,
                State.of(row.getString("state")),
                UtcTime.read(row, "held_until"),
                UtcTime.read(row, "starts_at"));
    }

    private record Seat(
            SlotId slot,
            int number,
            @Nullable ReferralId referral,
            State state,
            @Nullable Instant heldUntil,
            @Nullable Instant startsAt) {

        boolean isFree(Instant now) {
            return state == State.NONE || heldUntil != null && !heldUntil.isAfter(now);
        }

        boolean isBooked() {
            return state == State.BOOKED;
        }

        boolean startsBefore(Instant time) {
            return startsAt != null && startsAt.isBefore(time);
        }
    }

    private enum State {
        NONE,
        HELD,
        BOOKED,
        USED;

        static State of(@Nullable String column) {
            return column == null ? NONE : valueOf(column);
        }
    }
}
