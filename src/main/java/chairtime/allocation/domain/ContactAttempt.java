package chairtime.allocation.domain;

import chairtime.allocation.ContactChannel;
import chairtime.allocation.ContactReport;
import chairtime.allocation.RedFlag;
import chairtime.security.AccountId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One attempt to reach a patient, with the red flags that were named. */
@Entity
@Table(name = "allocation_contact_attempt")
public class ContactAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long referralId;
    private Instant madeAt;
    private long madeBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ContactChannel channel;

    private boolean reached;

    @Convert(converter = EnumSets.OfRedFlags.class)
    private Set<RedFlag> redFlags;

    private String note;
    private boolean counts;

    protected ContactAttempt() {}

    /** Made now. Red flags that were named are told of the referral too. */
    public static ContactAttempt made(Referral referral, ContactReport report, AccountId by, Instant now) {
        new Faults()
                .demand(
                        report.reached() || report.redFlags().isEmpty(),
                        "redFlags",
                        "Red flags are asked of the patient. Say that the patient was reached, or choose none.")
                .demand(
                        report.note().length() <= ContactReport.NOTE_MAX_LENGTH,
                        "note",
                        "Shorten the note to 2,000 characters.")
                .refuseIfAny();
        ContactAttempt made = new ContactAttempt();
        made.referralId = referral.id().value();
        made.madeAt = now;
        made.madeBy = by.value();
        made.channel = report.channel();
        made.reached = report.reached();
        made.redFlags = report.redFlags();
        made.note = report.note();
        made.counts = true;
        if (!report.redFlags().isEmpty()) {
            referral.name(report.redFlags());
        }
        return made;
    }

    /** What was decided after it is another follow-up's matter from now on. */
    public void noLongerCounts() {
        counts = false;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public AccountId madeBy() {
        return new AccountId(madeBy);
    }

    public ContactChannel channel() {
        return channel;
    }

    public boolean reached() {
        return reached;
    }

    public Set<RedFlag> redFlags() {
        return redFlags;
    }

    public String note() {
        return note;
    }

    /** Whether it belongs to the follow-up that is going on. */
    public boolean counts() {
        return counts;
    }
}
