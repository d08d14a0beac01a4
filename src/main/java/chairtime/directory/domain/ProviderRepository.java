package chairtime.directory.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored providers. New ones come into being only through {@link SeenNames}. */
public interface ProviderRepository extends Repository<Provider, String> {

    /** The provider with that code. */
    Optional<Provider> findByCode(String code);
}
