package chairtime.procurement.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Drafts of needs as they are kept. */
public interface NeedDraftRepository extends JpaRepository<DraftOfNeed, Long> {

    Optional<DraftOfNeed> findByAccountId(long accountId);

    void deleteByAccountId(long accountId);
}
