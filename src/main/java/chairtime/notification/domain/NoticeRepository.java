package chairtime.notification.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** Stored notices. */
interface NoticeRepository extends JpaRepository<StoredNotice, Long> {

    List<StoredNotice> findByNoticeKeyAndAccountIdIn(String key, Collection<Long> accounts);

    List<StoredNotice> findByAccountIdOrderByIdDesc(long account, Pageable page);

    long countByAccountIdAndReadAtIsNull(long account);

    @Modifying
    @Query("update StoredNotice n set n.readAt = :now where n.accountId = :account and n.readAt is null and n.id = :id")
    int markRead(@Param("account") long account, @Param("id") long id, @Param("now") Instant now);

    @Modifying
    @Query(
            "update StoredNotice n set n.readAt = :now where n.accountId = :account and n.readAt is null and n.id <= :upTo")
    int markAllRead(@Param("account") long account, @Param("upTo") long upTo, @Param("now") Instant now);
}
