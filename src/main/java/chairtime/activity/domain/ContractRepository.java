package chairtime.activity.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Stored contracts. New ones come into being only by an import. */
public interface ContractRepository extends Repository<Contract, String> {

    /** The contract with that number. */
    Optional<Contract> findByNumber(String number);

    /** The same, and nobody else records anything of it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Contract> findAndLockByNumber(String number);
}
