package chairtime.audit.domain;

import chairtime.audit.AuditEntry;
import chairtime.audit.AuditView;
import chairtime.security.Organisation;
import chairtime.security.Role;
import chairtime.security.SignedInUser;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An entry as stored; the database refuses to change or remove it. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditRow {

    private static final int SUMMARY_LENGTH = 1000;
    private static final int REASON_LENGTH = 2000;
    private static final int STATE_LENGTH = 16_000;
    private static final int SUBJECT_LENGTH = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    Instant at = Instant.EPOCH;

    @Nullable
    Long accountId;

    String username = "";
    String roles = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Organisation.@Nullable Kind organisationKind;

    @Nullable
    String organisationCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Organisation.@Nullable Kind concernsKind;

    @Nullable
    String concernsCode;

    String action = "";
    String subjectType = "";
    String subjectId = "";
    String summary = "";

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Nullable
    String beforeState;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Nullable
    String afterState;

    @Nullable
    String reason;

    protected AuditRow() {}

    /** @param user who acted; null for the system itself */
    AuditRow(AuditEntry entry, @Nullable SignedInUser user, Instant at) {
        this.at = at;
        if (user == null) {
            username = "system";
        } else {
            accountId = user.id().value();
            username = user.username();
            roles = user.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" "));
            organisationKind = user.organisation().kind();
            organisationCode = user.organisation().code();
        }
        Organisation other = entry.concerns();
        if (other != null) {
            concernsKind = other.kind();
            concernsCode = other.code();
        }
        action = entry.action();
        subjectType = entry.subjectType();
        subjectId = shortened(entry.subjectId(), SUBJECT_LENGTH);
        summary = shortened(entry.summary(), SUMMARY_LENGTH);
        beforeState = entry.before() == null ? null : shortened(entry.before(), STATE_LENGTH);
        afterState = entry.after() == null ? null : shortened(entry.after(), STATE_LENGTH);
        reason = entry.reason() == null ? null : shortened(entry.reason(), REASON_LENGTH);
    }

    AuditView view() {
        return new AuditView(
                Objects.requireNonNull(id, "not stored yet"),
                at,
                username,
                roles,
                organisationCode == null ? "" : organisationCode,
                action,
                subjectType,
                subjectId,
                summary,
                beforeState,
                afterState,
                reason);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
