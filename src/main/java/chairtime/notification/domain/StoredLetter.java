package chairtime.notification.domain;

import chairtime.notification.Letter;
import chairtime.notification.LetterFile;
import chairtime.notification.LetterId;
import chairtime.security.Organisation;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiFunction;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A letter kept on file. What it says never changes; its PDF is made when somebody first needs it. */
@Entity
@Table(name = "letter")
class StoredLetter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String letterKey = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Organisation.Kind senderKind = Organisation.Kind.COMMISSIONER;

    private String senderCode = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Organisation.Kind recipientKind = Organisation.Kind.PROVIDER;

    private String recipientCode = "";
    private String addressee = "";
    private LocalDate dated = LocalDate.EPOCH;
    private String reference = "";
    private String title = "";
    private Instant keptAt = Instant.EPOCH;

    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    private byte @Nullable [] pdf;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String html;

    protected StoredLetter() {}

    StoredLetter(Letter letter, Instant now) {
        letterKey = letter.key();
        senderKind = letter.sender().kind();
        senderCode = letter.sender().code();
        recipientKind = letter.recipient().kind();
        recipientCode = letter.recipient().code();
        addressee = letter.addressee().isEmpty() ? "" : letter.addressee().get(0);
        dated = letter.date();
        reference = letter.reference();
        title = letter.title();
        keptAt = now;
        html = LetterHtml.of(letter);
    }

    LetterId id() {
        return new LetterId(Objects.requireNonNull(id, "not stored yet"));
    }

    /** @param setter makes the PDF of what it says and the instant it was written, if there is none yet */
    LetterFile file(BiFunction<String, Instant, byte[]> setter) {
        byte[] file = pdf;
        if (file == null) {
            file = setter.apply(Objects.requireNonNull(html, "neither text nor PDF"), keptAt);
            pdf = file;
        }
        String name = (reference + " " + title).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return new LetterFile(name + ".pdf", file.clone());
    }
}
