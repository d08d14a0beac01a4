package chairtime.allocation.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Patients as they are kept. */
public interface PatientRepository extends JpaRepository<Patient, Long> {

    boolean existsByPseudonym(String pseudonym);

    /** Records whose last day has passed and that nobody holds. */
    List<Patient> findByErasedAtIsNullAndLegalHoldFalseAndKeepUntilBeforeOrderById(LocalDate day, Limit limit);

    /** Records that need another key. */
    List<Patient> findByKeyIdNotOrderById(String keyId, Limit limit);

    /** Names of the keys that records need. */
    @Query("select distinct p.keyId from Patient p where p.keyId is not null")
    Set<String> keysInUse();

    /** Numbers of the records of a commissioner with one of those fingerprints. */
    @Query(
            """
            select p.id from Patient p where p.commissionerCode = :commissionerCode
            and (p.nhsNumberFingerprint in :numbers or p.personFingerprint in :persons)
            """)
    List<Long> like(String commissionerCode, Collection<String> numbers, Collection<String> persons);
}
