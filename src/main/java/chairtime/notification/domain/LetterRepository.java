package chairtime.notification.domain;

import chairtime.security.Organisation;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** Stored letters. */
interface LetterRepository extends JpaRepository<StoredLetter, Long> {

    Optional<StoredLetter> findByLetterKey(String key);

    String OWN =
            """
            from StoredLetter l
            where ((l.senderKind = :kind and l.senderCode = :code) or (l.recipientKind = :kind and l.recipientCode = :code))
            """;

    @Query("select l " + OWN + " and l.id = :id")
    Optional<StoredLetter> own(@Param("kind") Organisation.Kind kind, @Param("code") String code, @Param("id") long id);

    @Query(
            """
            select new chairtime.notification.domain.LetterRow(l.id, l.senderKind, l.senderCode, l.recipientKind,
                l.recipientCode, l.addressee, l.dated, l.reference, l.title)
            """
                    + OWN
                    + " and (lower(l.title) like :text escape '!' or lower(l.addressee) like :text escape '!' or lower(l.reference) like :text escape '!')")
    List<LetterRow> list(
            @Param("kind") Organisation.Kind kind,
            @Param("code") String code,
            @Param("text") String text,
            Pageable page);

    @Query(
            "select count(l) " + OWN
                    + " and (lower(l.title) like :text escape '!' or lower(l.addressee) like :text escape '!' or lower(l.reference) like :text escape '!')")
    long count(@Param("kind") Organisation.Kind kind, @Param("code") String code, @Param("text") String text);
}
