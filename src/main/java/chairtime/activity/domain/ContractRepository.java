package chairtime.activity.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored contracts. New ones come into being only by an import. */
public interface ContractRepository extends Repository<Contract, String> {

    /** The contract with that number. */
    Optional<Contract> findByNumber(String number);
}
