package chairtime.allocation.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Senders of messages as they are kept. */
public interface MessageSenderRepository extends JpaRepository<MessageSender, Long> {

    Optional<MessageSender> findByUsername(String username);

    Optional<MessageSender> findByIdAndCommissionerCode(long id, String commissionerCode);

    List<MessageSender> findByCommissionerCodeOrderByUsername(String commissionerCode);

    boolean existsByUsername(String username);
}
