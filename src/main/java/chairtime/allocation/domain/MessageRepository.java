package chairtime.allocation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Messages as they are kept. */
public interface MessageRepository extends JpaRepository<Message, Long> {

    Optional<Message> findBySenderIdAndTakenKey(long senderId, String takenKey);

    /** Messages about a referral, first one first. */
    List<Message> findByReferralIdOrderById(long referralId);

    /** Messages that no referral came of and whose last day has passed. */
    List<Message> findByErasedAtIsNullAndKeepUntilBeforeOrderById(LocalDate day, Limit limit);

    /** Messages that need another key. */
    List<Message> findByKeyIdNotOrderById(String keyId, Limit limit);

    /** Names of the keys that messages need. */
    @Query("select distinct m.keyId from Message m where m.keyId is not null")
    Set<String> keysInUse();

    /** Forgets what messages said about the referrals of a patient. */
    @Modifying
    @Query(
            """
            update Message m set m.content = :nothing, m.keyId = null, m.fingerprint = null, m.erasedAt = :now
            where m.erasedAt is null
            and m.referralId in (select r.id from Referral r where r.patientId = :patientId)
            """)
    void eraseOf(long patientId, byte[] nothing, Instant now);
}
