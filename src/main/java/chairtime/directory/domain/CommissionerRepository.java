package chairtime.directory.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Stored commissioners. New ones come into being only through {@link SeenNames}. */
public interface CommissionerRepository extends Repository<Commissioner, String> {

    /** The commissioner with that code. */
    Optional<Commissioner> findByCode(String code);

    /** All, by name. */
    List<Commissioner> findAllByOrderByNameAscCodeAsc();

    /**
     * A page of them.
     *
     * @param text pattern for name or code
     * @param state {@code CURRENT}, {@code ENDED} or empty for either
     * @param today day that decides who has ended
     */
    @Query(
            """
            select c from Commissioner c
            where (lower(c.name) like :text escape '!' or lower(c.code) like :text escape '!')
            and (:state = '' or (:state = 'ENDED' and c.validTo < :today)
                or (:state = 'CURRENT' and (c.validTo is null or c.validTo >= :today)))
            """)
    Page<Commissioner> page(
            @Param("text") String text, @Param("state") String state, @Param("today") LocalDate today, Pageable page);
}
