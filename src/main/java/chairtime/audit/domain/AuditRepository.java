package chairtime.audit.domain;

import chairtime.security.Organisation;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** Stored entries: only added to. */
interface AuditRepository extends JpaRepository<AuditRow, Long> {

    /**
     * Of the acting organisation and of the one concerned; for commissioners also attempts under unknown names, and
     * what the operator did unless it concerns another commissioner.
     */
    String READABLE =
            """
            from AuditRow e
            where ((e.organisationKind = :kind and e.organisationCode = :code)
                or (e.concernsKind = :kind and e.concernsCode = :code)
                or (:commissioner = true and e.organisationKind is null and e.concernsKind is null
                    and e.action like 'security.%')
                or (:commissioner = true and e.organisationKind = chairtime.security.Organisation$Kind.OPERATOR
                    and (e.concernsKind is null
                        or e.concernsKind <> chairtime.security.Organisation$Kind.COMMISSIONER)))
            and e.at >= :from and e.at < :to and e.id < :below
            and lower(e.username) like :person escape '!' and lower(e.action) like :action escape '!'
            and (lower(e.summary) like :subject escape '!' or lower(e.subjectType) like :subject escape '!'
                or lower(e.subjectId) like :subject escape '!')
            """;

    @Query("select e " + READABLE)
    List<AuditRow> readable(
            @Param("kind") Organisation.Kind kind,
            @Param("code") String code,
            @Param("commissioner") boolean commissioner,
            @Param("from") Instant from,
            @Param("to") Instant to,
            @Param("below") long below,
            @Param("person") String person,
            @Param("subject") String subject,
            @Param("action") String action,
            Pageable page);

    @Query("select count(e) " + READABLE)
    long countReadable(
            @Param("kind") Organisation.Kind kind,
            @Param("code") String code,
            @Param("commissioner") boolean commissioner,
            @Param("from") Instant from,
            @Param("to") Instant to,
            @Param("below") long below,
            @Param("person") String person,
            @Param("subject") String subject,
            @Param("action") String action);
}
