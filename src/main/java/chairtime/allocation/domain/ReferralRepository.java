package chairtime.allocation.domain;

import chairtime.allocation.ReferralStatus;
import chairtime.allocation.UrgencyCategory;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Referrals as they are kept. */
public interface ReferralRepository extends JpaRepository<Referral, Long> {

    Optional<Referral> findByIdAndCommissionerCode(long id, String commissionerCode);

    /** Referrals of those patients that have not ended, latest first. */
    List<Referral> findByPatientIdInAndEndedAtIsNullOrderByIdDesc(Collection<Long> patientIds);

    /** A page of the commissioner's referrals. */
    @Query(
            """
            select r from Referral r where r.commissionerCode = :commissionerCode
            and (:open = false or r.endedAt is null)
            and (:status is null or r.status = :status)
            and (:category is null or r.category = :category)
            and (:district is null or r.district = :district)
            and (:pseudonym is null or lower(r.pseudonym) like :pseudonym escape '!')
            """)
    Page<Referral> page(
            String commissionerCode,
            boolean open,
            @Nullable ReferralStatus status,
            @Nullable UrgencyCategory category,
            @Nullable String district,
            @Nullable String pseudonym,
            Pageable pageable);

    /** Commissioners for whom somebody waits for a seat. */
    @Query("select distinct r.commissionerCode from Referral r where r.slotWait.waitingSince is not null")
    List<String> commissionersWithWaiting();

    /** Those who wait for a seat, the most endangered first. */
    @Query(
            """
            select r from Referral r where r.commissionerCode = :commissionerCode
            and r.slotWait.waitingSince is not null order by r.deadline, r.id
            """)
    List<Referral> waiting(String commissionerCode, Limit limit);
}
