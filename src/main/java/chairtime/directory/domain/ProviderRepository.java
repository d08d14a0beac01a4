package chairtime.directory.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Stored providers. New ones come into being only through {@link SeenNames}. */
public interface ProviderRepository extends Repository<Provider, String> {

    /** The provider with that code. */
    Optional<Provider> findByCode(String code);

    /** The providers with those codes; unknown ones are left out. */
    List<Provider> findByCodeIn(Collection<String> codes);

    /**
     * A page of them.
     *
     * @param text pattern for name or code
     * @param found codes that the text finds as well
     * @param everywhere whether {@code among} counts for nothing
     * @param among only these codes
     * @param withEmail with or without an address; null for either
     */
    @Query(
            """
            select p from Provider p
            where (lower(p.name) like :text escape '!' or lower(p.code) like :text escape '!' or p.code in :found)
            and (:everywhere = true or p.code in :among)
            and (:withEmail is null or (:withEmail = true and p.email is not null)
                or (:withEmail = false and p.email is null))
            """)
    Page<Provider> page(
            @Param("text") String text,
            @Param("found") Collection<String> found,
            @Param("everywhere") boolean everywhere,
            @Param("among") Collection<String> among,
            @Param("withEmail") @Nullable Boolean withEmail,
            Pageable page);
}
