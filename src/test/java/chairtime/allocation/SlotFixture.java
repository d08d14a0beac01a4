package chairtime.allocation;

import chairtime.platform.LondonTime;
import chairtime.procurement.ProcurementCast;
import chairtime.procurement.ProcurementFixture;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import chairtime.testing.People;
import chairtime.testing.SignIn;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Practices of a commissioner with slots, and its coordinator. */
@Component
public class SlotFixture {

    /** Tuesday, the day after tests start. */
    public static final LocalDate TOMORROW = LocalDate.of(2023, 10, 3);

    /** Contract of the first practice. */
    public static final String CONTRACT = "1000010001";

    public final Slots slots;
    public final Capacity capacity;
    public final ProcurementFixture cast;
    public SignedInUser coordinator;
    private final People people;
    private final JdbcTemplate jdbc;

    SlotFixture(Slots slots, Capacity capacity, ProcurementFixture cast, People people, JdbcTemplate jdbc) {
        this.slots = slots;
        this.capacity = capacity;
        this.cast = cast;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** Stores people and contracts; call it before each test. */
    public void prepared() {
        cast.prepared();
        jdbc.update("DELETE FROM reference_overbooking WHERE commissioner_code <> '*'");
        coordinator = people.register("coordinator", ProcurementCast.ICB, Role.COORDINATOR);
    }

    /** The commissioner's practices may overbook up to that chance. */
    public void overbookingUpTo(int percent) {
        jdbc.update("INSERT INTO reference_overbooking VALUES ('QAA', '2023-10-01', ?, 10, 50, 12)", percent);
    }

    public SignedInUser practice() {
        return cast.provider1;
    }

    /** Half an hour for urgent patients in the first surgery. */
    public static SlotOffer offer() {
        return offer(SlotFacts.NONE);
    }

    public static SlotOffer offer(SlotFacts facts) {
        return new SlotOffer(30, 1, UrgencyCategory.URGENT, SlotSource.ADDED, facts);
    }

    public static SlotData slotAt(LocalDateTime startsAt) {
        return new SlotData(CONTRACT, startsAt, offer());
    }

    /** That many slots in a row tomorrow from eight. */
    public static SlotPattern tomorrow(int slots) {
        return new SlotPattern(
                CONTRACT,
                EnumSet.allOf(DayOfWeek.class),
                TOMORROW,
                TOMORROW,
                true,
                LocalTime.of(8, 0),
                slots,
                new SlotOffer(10, 1, UrgencyCategory.URGENT, SlotSource.ADDED, SlotFacts.NONE));
    }

    public SlotId added(LocalDateTime startsAt) {
        return SignIn.as(practice(), () -> slots.add(slotAt(startsAt)));
    }

    /** A slot that has what {@link ExampleReferral} needs. */
    public SlotId suiting(LocalDateTime startsAt) {
        SlotFacts facts = new SlotFacts(Set.of(AccessNeed.STEP_FREE), Set.of("pl"), null, Set.of());
        return suiting(practice(), CONTRACT, startsAt, facts);
    }

    public SlotId suiting(SignedInUser practice, String contract, LocalDateTime startsAt, SlotFacts facts) {
        return SignIn.as(practice, () -> slots.add(new SlotData(contract, startsAt, offer(facts))));
    }

    public SlotId added() {
        return added(TOMORROW.atTime(10, 0));
    }

    /** That many slots of the practice tomorrow. */
    public List<SlotId> added(int count) {
        SignIn.run(practice(), () -> slots.addPattern(tomorrow(count)));
        return calendar(TOMORROW).stream().map(SlotView::id).toList();
    }

    public List<SlotView> calendar(LocalDate day) {
        return SignIn.as(practice(), () -> slots.calendar(day, day, Pageable.ofSize(500)))
                .getContent();
    }

    public SlotView seen(SlotId id) {
        return SignIn.as(
                        practice(),
                        () -> slots.calendar(TOMORROW.minusDays(1), TOMORROW.plusYears(1), Pageable.ofSize(2000)))
                .stream()
                .filter(slot -> slot.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public int close(SlotId id, String reason) {
        return as(practice(), () -> slots.close(id, seen(id).version(), reason));
    }

    public <T> T as(SignedInUser user, Supplier<T> work) {
        return SignIn.as(user, work);
    }

    public static Instant at(LocalDateTime wallClock) {
        return LondonTime.instantOf(wallClock);
    }

    public long count(String what, Object... parameters) {
        Long count = jdbc.queryForObject("SELECT COUNT(*) FROM " + what, Long.class, parameters);
        return count == null ? 0 : count;
    }

    static SlotFacts facts(AccessNeed... access) {
        return new SlotFacts(Set.of(access), Set.of(), null, Set.of());
    }
}
