package chairtime.notification.domain;

import chairtime.notification.MailState;
import chairtime.security.Organisation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** Stored mails. */
interface OutboxRepository extends JpaRepository<OutboxMessage, Long> {

    boolean existsByMessageKey(String key);

    @Query("select m.id from OutboxMessage m where m.state = :state and (m.nextTryAt is null or m.nextTryAt <= :now)"
            + " order by m.id")
    List<Long> due(@Param("state") MailState state, @Param("now") Instant now, Pageable page);

    List<OutboxMessage> findByState(MailState state);

    String OWN =
            """
            from OutboxMessage m where m.senderKind = :kind and m.senderCode = :code
            and (:state is null or m.state = :state)
            and (lower(m.subject) like :text escape '!' or lower(m.toName) like :text escape '!' or lower(coalesce(m.toAddress, '')) like :text escape '!')
            """;

    @Query("select m from OutboxMessage m where m.senderKind = :kind and m.senderCode = :code and m.id = :id")
    Optional<OutboxMessage> own(
            @Param("kind") Organisation.Kind kind, @Param("code") String code, @Param("id") long id);

    @Query("select m " + OWN)
    List<OutboxMessage> list(
            @Param("kind") Organisation.Kind kind,
            @Param("code") String code,
            @Param("state") @Nullable MailState state,
            @Param("text") String text,
            Pageable page);

    @Query("select count(m) " + OWN)
    long count(
            @Param("kind") Organisation.Kind kind,
            @Param("code") String code,
            @Param("state") @Nullable MailState state,
            @Param("text") String text);
}
