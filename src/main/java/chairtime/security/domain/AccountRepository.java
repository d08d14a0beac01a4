package chairtime.security.domain;

import chairtime.security.Organisation;
import chairtime.security.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** Stored accounts. */
public interface AccountRepository extends JpaRepository<Account, Long> {

    Optional<Account> findByUsername(String username);

    List<Account> findByUsernameIn(Collection<String> usernames);

    @Query(
            """
            select a from Account a where a.enabled = true and a.organisationKind = :kind and a.organisationCode = :code
            and :role member of a.roles order by a.displayName, a.id""")
    List<Account> enabledWithRole(
            @Param("kind") Organisation.Kind kind, @Param("code") String code, @Param("role") Role role);

    @Query(
            """
            select a from Account a where a.enabled = true and a.organisationKind = :kind and a.organisationCode = :code
            order by a.displayName, a.id""")
    List<Account> enabledOf(@Param("kind") Organisation.Kind kind, @Param("code") String code);

    /** Accounts of that organisation; for the operator all. */
    String MANAGED =
            """
            from Account a
            where ((a.organisationKind = :kind and a.organisationCode = :code)
                or :kind = chairtime.security.Organisation$Kind.OPERATOR)
            and (:role is null or :role member of a.roles)
            and (a.username like :text escape '!' or lower(a.displayName) like :text escape '!' or lower(a.organisationCode) like :text escape '!'
                or lower(coalesce(a.email, '')) like :text escape '!')
            """;

    @Query("select a " + MANAGED)
    List<Account> managed(
            @Param("kind") Organisation.Kind kind,
            @Param("code") String code,
            @Param("role") @Nullable Role role,
            @Param("text") String text,
            Pageable page);

    @Query("select count(a) " + MANAGED)
    long countManaged(
            @Param("kind") Organisation.Kind kind,
            @Param("code") String code,
            @Param("role") @Nullable Role role,
            @Param("text") String text);
}
