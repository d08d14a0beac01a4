package chairtime.activity.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * What is settled about contracts, as each of its two sides may see it.
 *
 * @param <T> what it is
 */
@NoRepositoryBean
public interface ReviewRepository<T extends KeptReview<?>> extends JpaRepository<T, Long> {

    @Query("select r from #{#entityName} r where r.id = :id and r.contract.commissionerCode = :commissionerCode")
    Optional<T> ofCommissioner(long id, String commissionerCode);

    @Query("select r from #{#entityName} r where r.id = :id and r.contract.providerCode = :providerCode")
    Optional<T> ofProvider(long id, String providerCode);

    /** Held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from #{#entityName} r where r.id = :id")
    Optional<T> lock(long id);

    /** The commissioner's, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from #{#entityName} r where r.id = :id and r.contract.commissionerCode = :commissionerCode")
    Optional<T> lockOfCommissioner(long id, String commissionerCode);

    /** The provider's, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from #{#entityName} r where r.id = :id and r.contract.providerCode = :providerCode")
    Optional<T> lockOfProvider(long id, String providerCode);

    /** The provider's, latest first. */
    @Query("select r from #{#entityName} r where r.contract.providerCode = :providerCode order by r.id desc")
    List<T> ofProvider(String providerCode);
}
