package chairtime.allocation.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Slots as they are kept. */
public interface SlotRepository extends JpaRepository<Slot, Long> {

    String OPEN_SLOTS =
            """
            FROM allocation_slot s
            WHERE s.commissioner_code = :commissionerCode AND s.status = 'OPEN'
              AND s.starts_at >= :from AND s.starts_at < :before
              AND (:district IS NULL OR s.district = :district)
              AND (:freeOnly = FALSE OR EXISTS (
                SELECT 1 FROM allocation_seat t
                LEFT JOIN allocation_claim c ON c.slot_id = t.slot_id AND c.seat_number = t.number
                WHERE t.slot_id = s.id AND (c.slot_id IS NULL OR c.held_until <= :now)))
            """;

    Optional<Slot> findByIdAndProviderCode(long id, String providerCode);

    List<Slot> findByIdInAndProviderCode(Collection<Long> ids, String providerCode);

    Page<Slot> findByProviderCodeAndStartsAtGreaterThanEqualAndStartsAtLessThanOrderByStartsAtAscIdAsc(
            String providerCode, Instant from, Instant before, Pageable pageable);

    /** Sessions among those that have slots already. */
    @Query("select distinct s.sessionId from Slot s where s.sessionId in :sessions")
    Set<Long> sessionsWithSlots(Collection<Long> sessions);

    /** Open slots of a surgery that start in a span of time, in order. */
    @Query(
            """
            select s from Slot s where s.contractNumber = :contractNumber and s.surgery = :surgery
            and s.status = chairtime.allocation.SlotStatus.OPEN and s.startsAt >= :from and s.startsAt < :before
            order by s.startsAt
            """)
    List<Slot> inSurgery(String contractNumber, int surgery, Instant from, Instant before);

    /** A page of the commissioner's open slots, in order of their start. */
    @Query(
            nativeQuery = true,
            value = "SELECT s.* " + OPEN_SLOTS + " ORDER BY s.starts_at, s.id",
            countQuery = "SELECT COUNT(*) " + OPEN_SLOTS)
    Page<Slot> capacity(
            String commissionerCode,
            Instant from,
            Instant before,
            @Nullable String district,
            boolean freeOnly,
            Instant now,
            Pageable pageable);
}
