package chairtime.directory.domain;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Stored commissioners. New ones come into being only through {@link SeenNames}. */
public interface CommissionerRepository extends Repository<Commissioner, String> {

    /** The commissioner with that code. */
    java.util.Optional<Commissioner> findByCode(String code);

    /** All, by name. */
    List<Commissioner> findAllByOrderByNameAscCodeAsc();
}
