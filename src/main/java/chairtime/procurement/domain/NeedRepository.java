package chairtime.procurement.domain;

import chairtime.procurement.NeedStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Needs as they are kept. */
public interface NeedRepository extends JpaRepository<Need, Long> {

    Optional<Need> findByIdAndCommissionerCode(long id, String commissionerCode);

    /** A page of the commissioner's needs. */
    @Query(
            """
            select n from Need n where n.commissionerCode = :commissionerCode
            and (:text is null or lower(n.title) like concat('%', lower(:text), '%'))
            and (:status is null or n.status = :status)
            and (:district is null or cast(function('find_in_set', :district, n.districts) as integer) > 0
                or cast(function('char_length', n.districts) as integer) = 0)
            """)
    Page<Need> page(
            String commissionerCode,
            @Nullable String text,
            @Nullable NeedStatus status,
            @Nullable String district,
            Pageable pageable);

    /** Districts of each of the commissioner's needs, equal ones once. */
    @Query("select distinct n.districts from Need n where n.commissionerCode = :commissionerCode")
    List<Set<String>> districts(String commissionerCode);
}
